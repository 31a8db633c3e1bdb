package org.jiheng.reconciliation;

/**
 * The rules by their stable ids; their titles stand in the message files. Most follow from arithmetic alone; where a text
 * asks for it, the text is named. Ids are never used again for something else.
 */
public enum RuleId {
    /** Sources of revenue add up to the total (收入支出决算表). */
    R01,
    /** Share of a source in the revenue. */
    R02,
    /** Kinds of expenditure add up to the total. */
    R03,
    /** 人员经费 and 日常公用经费 add up to 基本支出. */
    R04,
    /** Share of a kind in the expenditure. */
    R05,
    /** Spending above revenue needs carry-over that is stated. */
    R07,
    /** The year's appropriation covers what projects had of it. */
    R08,
    /** Evaluated projects against 项目支出 of the accounts; they may lawfully differ. */
    R09,
    /** What is left of the revenue after projects is 基本支出, unless something is carried over. */
    R10,
    /** Amounts of the project list add up to the stated total. */
    R11,
    /** Amounts of the project sections add up to the stated total. */
    R12,
    /** An amount in the list is that of the section. */
    R13,
    /** As many projects as are claimed. */
    R14,
    /** A project has one name. */
    R15,
    /** List and sections have one order. */
    R16,
    /** Execution rate of a project (财预〔2020〕10号, 附件 项目支出绩效自评表, 待核). */
    R17,
    /** Execution rate of all projects. */
    R18,
    /** Execution rate of the department. */
    R19,
    /** Spending within the budget. */
    R20,
    /** Grade of the department's score (财预〔2020〕10号 第十八条, 待核). */
    R21,
    /** Grade of a project's score (财预〔2020〕10号 第十八条, 待核). */
    R22,
    /** What is claimed of all is true of each. */
    R23,
    /** No deviation, yet points are lost. */
    R24,
    /** No deviation here, a deviation there. */
    R25,
    /** Headings are numbered in order and in one style. */
    R26,
    /** The year of titles, headings and annexes. */
    R27,
    /** 2024年度, not 2024度. */
    R28,
    /** 截至 12月31日 of the year. */
    R29,
    /** An annex that is announced is there. */
    R30,
    /** Staff by category adds up. */
    R31,
    /** Staff in post within the authorized posts. */
    R32,
    /** A counted list has as many items. */
    R33,
    /** A score is at most its points. */
    R34,
    /** Points add up, to 100 in all and to what the form prints for a block. */
    R35,
    /** Scores of the rows add up to the total score. */
    R36,
    /** Points for the execution rate. */
    R37,
    /** Points of an indicator against target and actual (财预〔2020〕10号 第十六条, 待核). */
    R38,
    /** The score in the text is that of the form. */
    R40,
    /** Projects have texts of their own. */
    R42,
    /** Equal texts have equal scores. */
    R44,
    /** Many projects with the very same score. */
    R45,
    /** A project's results have a number. */
    R46,
    /** Satisfaction has a number. */
    R47,
    /** An actual value is one value. */
    R48,
    /** 年初预算 and adjustment give 全年预算. */
    R58,
    /** Sources of a project's funds add up to 年度资金总额. */
    R59,
    /** All of the work is done, and little of the money is spent. */
    R61,
    /** Parts behind 其中 are not more than the whole. */
    R68,
    /** Any other share. */
    R69,
    /** An equation that is printed. */
    R70,
    /** Difference to the year before. */
    R71,
    /** Rate of change. */
    R72,
    /** One figure of the department, stated twice. */
    R73,
    /** 三公经费 and its parts. */
    R74,
    /** Amounts by level or source of funds add up. */
    R75,
    /** Scores of the parts add up to the score in the text. */
    R76,
    /** Full points less what was deducted. */
    R77,
    /** Residue of a template. */
    R78,
    /** Rate of funds that arrived. */
    R79,
    /** The 二级指标 that the scheme asks for are there. */
    R81,
    /** A total row of a table. */
    R82,
    /** A project in the text is that of its form. */
    R83,
    /** What is left is budget less spending. */
    R84,
    /** A target that is a figure has its unit. */
    R85,
    /** A target is more than vague words. */
    R86,
    /** A total of zero over parts that are not. */
    R87,
    /** An input is no output (财预〔2020〕10号, 待核). */
    R88,
    /** A part of a whole is at most 100 %. */
    R89,
    /** A target is not below what was done the year before. */
    R90,
    /** An indicator is written once. */
    R91,
    /** An indicator of a project weighs at most 20 points (待核). */
    R92,
    /** Amounts that are listed come to the total behind them. */
    R96,
    /** What is said to be spent to the last is not said to be left elsewhere. */
    R97,
    /** No deviation of the spending from the budget, and a low rate. */
    R98,
    /** The text speaks of the unit itself, not of another. */
    R99,
    /** One paper allots one amount. */
    R100,
    /** Dates stand in the order of what happened. */
    R101,
    /** An indicator in a sentence that is not met has a reason. */
    R102,
    /** A price for each, times how many. */
    R104,
    /** What is budgeted or spent is not below zero. */
    R105,
    /** 元 and 万元 are not mistaken for each other. */
    R106,
    /** What a text refers to is there. */
    R107,
    /** Columns of a table that are reckoned from others agree in each row. */
    R108,
    /** What changed of the parts adds up to what changed of the whole. */
    R110,
    /** What is done of a whole lies between what is done of its parts. */
    R113,
    /** The same figure, stated again. */
    R114,
    /** Names and ordinal numbers are those of the title and the forms. */
    R115,
    /** What changed went the way that is said. */
    R116,
    /** What was there, came and went makes what is there. */
    R117,
    /** A percentage beside what is counted. */
    R118,
    /** An amount in another unit beside it. */
    R119,
    /** What is summed up of those listed — how many of a kind, which is the first — is what is listed. */
    R122,
    /** What an indicator's row says is what the text says of it. */
    R123,
    /** Whether more or less than the budget was spent agrees with the rate that was done of it. */
    R124,
    /** Vehicles that were bought cost something. */
    R125
}
