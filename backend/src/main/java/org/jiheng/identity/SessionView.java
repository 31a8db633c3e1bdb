package org.jiheng.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.Right;

/** Who is logged in, and what they may do somewhere. */
@Schema(description = "The person who is logged in")
public record SessionView(
        UUID accountId,
        String loginName,
        String displayName,
        boolean mustChangePassword,
        List<RoleAssignment> assignments,
        Set<Right> rights) {}
