/**
 * Who people are and what they may do where: accounts, roles with their areas, sessions. Others see the person as
 * {@link org.jiheng.shared.Caller}; {@link org.jiheng.identity.Role} is the one table of rights.
 */
@NullMarked
package org.jiheng.identity;

import org.jspecify.annotations.NullMarked;
