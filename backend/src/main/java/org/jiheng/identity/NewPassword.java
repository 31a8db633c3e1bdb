package org.jiheng.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account and the password that it can be entered with once, before one of its own is chosen. */
@Schema(description = "The account with its first password, which is shown this once")
public record NewPassword(AccountView account, String password) {}
