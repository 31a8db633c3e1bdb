package org.jiheng.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of accounts, by log-in name. */
public record AccountPage(List<AccountView> items, @Nullable String next) {}
