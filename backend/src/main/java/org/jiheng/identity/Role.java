package org.jiheng.identity;

import static org.jiheng.shared.Right.ADMINISTER;
import static org.jiheng.shared.Right.AUDIT;
import static org.jiheng.shared.Right.COMPUTE;
import static org.jiheng.shared.Right.FILL;
import static org.jiheng.shared.Right.MANAGE_ACCOUNTS;
import static org.jiheng.shared.Right.MANAGE_SCHEMES;
import static org.jiheng.shared.Right.OPEN_YEAR;
import static org.jiheng.shared.Right.PUBLISH;
import static org.jiheng.shared.Right.READ;
import static org.jiheng.shared.Right.READ_TREE;
import static org.jiheng.shared.Right.REMARK;
import static org.jiheng.shared.Right.REVIEW_AUTHORITY;
import static org.jiheng.shared.Right.REVIEW_FINANCE;
import static org.jiheng.shared.Right.SIGN;
import static org.jiheng.shared.Right.SUBMIT;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jiheng.shared.Right;

/** What people are, and the rights that come with it: the policy, in one table. Where a role holds is the account's. */
public enum Role {
    /** 填报人: fills in the year of a unit. */
    FILLER(READ_TREE, READ, FILL, SUBMIT, COMPUTE),
    /** 单位负责人: answers for the unit's figures. */
    UNIT_HEAD(READ_TREE, READ, SUBMIT, SIGN, REMARK, COMPUTE),
    /** 主管部门审核人: reviews the units below a department. */
    AUTHORITY_REVIEWER(READ_TREE, READ, REVIEW_AUTHORITY, REMARK, COMPUTE),
    /** 财政业务科室审核人: reviews for the bureau. */
    FINANCE_REVIEWER(READ_TREE, READ, REVIEW_FINANCE, REMARK, COMPUTE),
    /** 绩效科: issues the years and concludes them, and writes the schemes that score them. */
    PERFORMANCE_OFFICE(READ_TREE, READ, OPEN_YEAR, PUBLISH, MANAGE_SCHEMES, COMPUTE),
    /** 系统管理员: the tree and the accounts with their trail, and nobody's figures. */
    ADMINISTRATOR(READ_TREE, ADMINISTER, MANAGE_ACCOUNTS, AUDIT),
    /** 审计: reads everything, changes nothing. */
    AUDITOR(READ_TREE, READ, AUDIT, COMPUTE);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(rights)));
    }

    public Set<Right> rights() {
        return rights;
    }
}
