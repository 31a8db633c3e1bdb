// Made from openapi.yaml by `make contract`.
export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts, by log-in name */
        get: operations["listAccounts"];
        put?: never;
        /** Give a person an account; the answer shows its first password this once */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["getAccount"];
        /** Change name and roles, or disable; the account's sessions end */
        put: operations["reviseAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new first password, shown this once; the account's sessions end */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Machine clients, by client id */
        get: operations["listApiClients"];
        put?: never;
        /** Let another system in; the answer shows its secret this once */
        post: operations["addApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One machine client */
        get: operations["getApiClient"];
        /** Change name, scopes, areas or expiry, or disable; it holds for tokens that are out, too */
        put: operations["reviseApiClient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shut a machine client out for good, with its tokens */
        post: operations["revokeApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-clients/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new secret, shown this once; the one before it works for 24 hours more */
        post: operations["rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done, the newest first */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows as a file, chain by chain, from which anybody can compute the chains again */
        get: operations["exportAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compute all chains again, and name the first place of each that was tampered with */
        get: operations["verifyAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets, the newest year first */
        get: operations["listBudgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The head of a budget: what was carried over */
        get: operations["getBudget"];
        /** Replace what was carried over */
        put: operations["reviseBudget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{id}/expenditure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expenditure by kind */
        get: operations["getBudgetExpenditure"];
        /** Replace expenditure by kind */
        put: operations["reviseBudgetExpenditure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{id}/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Revenue by source */
        get: operations["getBudgetRevenue"];
        /** Replace revenue by source */
        put: operations["reviseBudgetRevenue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code lists that hold in a year */
        get: operations["listCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One remark with its answers */
        get: operations["getComment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the answer to a remark, or drop the remark */
        post: operations["acceptComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say something to a remark, whoever's turn it is: the unit answers it, the reviewer raises it again */
        post: operations["answerComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ways into the demo; none without the demo or when others than this machine are served */
        get: operations["getDemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Departments, by code; those without one last */
        get: operations["listDepartments"];
        put?: never;
        /** Add a department */
        post: operations["addDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One department */
        get: operations["getDepartment"];
        /** Replace what is said of a department */
        put: operations["reviseDepartment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Departments' years, the newest first */
        get: operations["listEvaluations"];
        put?: never;
        /** Open a year for a department */
        post: operations["addEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The head of a department's year */
        get: operations["getEvaluation"];
        /** Change the scheme or the deadline of a year */
        put: operations["reviseEvaluation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What persons add to the scores of a year, with their reasons */
        get: operations["getAdjustments"];
        /** Replace what persons add to the scores of a year */
        put: operations["reviseAdjustments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/applicability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which sections do not apply */
        get: operations["getApplicability"];
        /** Say which sections do not apply, and why */
        put: operations["reviseApplicability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has changed since a submission: by default since the one before the present one */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Remarks on a year, the oldest first */
        get: operations["listComments"];
        put?: never;
        /** Make a remark; open to whoever reviews at the moment */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a year differs from the year before, or from a submission of it */
        get: operations["getDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开决定: whether each document and project is made public, and why not */
        get: operations["getDisclosure"];
        /** Decide what is made public, once the year is 终审 */
        put: operations["reviseDisclosure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按数据起草: what the data say in the paragraphs that people write */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/figure-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The typed numbers in the texts of a year that its figures equal, or nearly */
        get: operations["listTypedNumbers"];
        put?: never;
        /** The typed numbers of a text that figures of the year equal, or nearly; nothing is kept */
        post: operations["suggestFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every figure of the year, stated beside computed */
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What contradicts itself in a year, with the fields to mend */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/findings/{key}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the department wrote about a finding */
        get: operations["getExplanation"];
        /** Say why a finding stays; If-Match names its explanationRevision */
        put: operations["explainFinding"];
        post?: never;
        /** Take an explanation back */
        delete: operations["withdrawExplanation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/goal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度总体目标 of the department */
        get: operations["getDepartmentGoal"];
        /** Replace 年度总体目标 of the department */
        put: operations["reviseDepartmentGoal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done in a department's year, the newest first; from where is the auditor's to know */
        get: operations["listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整体指标: the department's own (附2-1) */
        get: operations["getDepartmentIndicators"];
        /** Replace 整体指标 */
        put: operations["reviseDepartmentIndicators"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/narrative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文字说明: the paragraphs that the outline of the region has, in its order */
        get: operations["listNarrative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/narrative/{paragraph}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paragraph */
        get: operations["getNarrative"];
        /** Replace one paragraph */
        put: operations["reviseNarrative"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 部门概况: duties, offices, subordinate units */
        get: operations["getProfile"];
        /** Replace 部门概况 */
        put: operations["reviseProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each section has come, and what it lacks */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/project-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The projects of the year in their order */
        get: operations["getProjectOrder"];
        /** Put the projects of the year in another order */
        put: operations["reviseProjectOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published of a year, the newest first */
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report, as JSON, HTML, docx, PDF or xlsx by Accept */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as a Word document in the official layout */
        get: operations["getReportDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/report.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as HTML */
        get: operations["getReportHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/report.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as JSON */
        get: operations["getReportJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as PDF in the official layout, to read or to print */
        get: operations["getReportPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The annexed forms as a workbook with live formulas */
        get: operations["getReportXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scores of a year, with their traces */
        get: operations["getEvaluationScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/score.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scores of a year as a worksheet with live formulas */
        get: operations["getEvaluationScoreXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员: authorized posts, people in post by kind */
        get: operations["getStaffing"];
        /** Replace 人员 */
        put: operations["reviseStaffing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/stated-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自述: what the department states */
        get: operations["getStatedFigures"];
        /** Replace what the department states */
        put: operations["reviseStatedFigures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was signed of a year, the newest first */
        get: operations["listSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year as the list shows it */
        get: operations["getEvaluationSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a year stands, which steps are open to the caller and why others are not */
        get: operations["getTransitions"];
        put?: never;
        /** Submit, pass, send back, withdraw, publish or correct a year */
        post: operations["takeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicator-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Common indicators to start a table from */
        get: operations["listIndicatorTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators across projects, table by table in their order */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator and where it belongs */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects, in their order */
        get: operations["listProjects"];
        put?: never;
        /** Add a project to a department's year */
        post: operations["addProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The head of a project */
        get: operations["getProject"];
        /** Replace the head of a project */
        put: operations["reviseProject"];
        post?: never;
        /** Take a project out of its year; it can be restored */
        delete: operations["removeProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/funding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The money of a project by source */
        get: operations["getProjectFunding"];
        /** Replace the money of a project */
        put: operations["reviseProjectFunding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/goal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The goal of a project, and how far it was reached */
        get: operations["getProjectGoal"];
        /** Replace the goal of a project */
        put: operations["reviseProjectGoal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The indicators of a project */
        get: operations["getProjectIndicators"];
        /** Replace the indicators of a project */
        put: operations["reviseProjectIndicators"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a removed project back where it stood */
        post: operations["restoreProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The score of a project, with its trace */
        get: operations["getProjectScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/score.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The score of a project as a worksheet with live formulas */
        get: operations["getProjectScoreXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published report, with its checksum and what became of it since; needs no log-in */
        get: operations["getPublicReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the contradictions of a report or form: text, html, docx or xlsx
         * @description As a worksheet the answer has the findings and what was checked, to be sent on.
         */
        post: operations["reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a step with many years, with a result for each */
        post: operations["takeSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scoring/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score one table, or with application/x-ndjson up to 10,000, one a line; nothing is kept
         * @description As application/x-ndjson a line of at most 64 KiB is one request, and the answer has one line for each, in order: its score sheet, or its problem. Answers come while lines are read.
         */
        post: operations["previewScore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scoring/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schemes, by code; drafts only for whoever may write them */
        get: operations["listSchemes"];
        put?: never;
        /** Begin a draft, of one's own or as a copy of a version */
        post: operations["addScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scoring/schemes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One scheme, whole */
        get: operations["getScheme"];
        /** Replace the content of a draft; it may still contradict itself */
        put: operations["reviseScheme"];
        post?: never;
        /** Throw a draft away */
        delete: operations["removeScheme"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scoring/schemes/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a scheme differs from another one */
        get: operations["compareSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scoring/schemes/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which scores and grades a version would change of the years that other versions score */
        get: operations["getSchemeImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scoring/schemes/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft that is sound and passes its own cases; it supersedes the version before */
        post: operations["publishScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in */
        get: operations["getSession"];
        put?: never;
        /** Log in; the answer sets the session's cookie */
        post: operations["openSession"];
        /** Log out */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose a new password; all other sessions of the account end */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is logged in oneself, the newest first */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Log oneself out elsewhere */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the first administrator with the one-time link that the console printed */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Years that wait for the caller: sent back first, then by deadline, those without one last */
        get: operations["listTasks"];
        put?: never;
        /** 任务下达: open a year for units, with a result for each */
        post: operations["issueTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token for a machine client (OAuth 2.0 client credentials); id and secret by HTTP Basic or here */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version that answers */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountInput: {
            assignments: components["schemas"]["RoleAssignment"][];
            displayName: string;
            /** @description What the person types to log in; it never changes */
            loginName: string;
        };
        AccountPage: {
            items: components["schemas"]["AccountView"][];
            next: string | null;
        };
        /** @description An account; id, loginName and mustChangePassword cannot be changed here */
        AccountView: {
            assignments: components["schemas"]["RoleAssignment"][];
            disabled: boolean;
            displayName: string;
            id: components["schemas"]["UUID"];
            loginName: string;
            mustChangePassword: boolean;
        };
        /** @enum {string} */
        Action: "SUBMIT" | "PASS" | "RETURN" | "WITHDRAW" | "PUBLISH" | "CORRECT";
        /** @description What a person adds to a table that is scored; what does not belong to the kind is null */
        Adjustment: {
            /**
             * Format: int32
             * @description DEDUCTION: how many cases there were
             */
            cases: number | null;
            /**
             * Format: decimal
             * @description FIGURE: what accounts and staffing do not say; GOAL: its ratio as a part of one, above 0
             * @example 0.6
             */
            figure: string | null;
            /** @description CHECK: yes or no */
            holds: boolean | null;
            /** @description CHECK: the item of the row's checklist */
            item: string | null;
            kind: components["schemas"]["AdjustmentKind"];
            /**
             * Format: uuid
             * @description The project whose table is meant; null for the department's, and in a preview
             */
            projectId: string | null;
            /** @description Why, in words */
            reason: string;
            /**
             * @description What is meant: an indicator's id, a fixed row's code, executionRate, a figure's name, a goal's name (the level2 of its indicators), or the code of a deduction or a veto
             * @example executionRate
             */
            row: string;
            /**
             * Format: decimal
             * @description OVERRIDE: the score that counts
             * @example 9.59
             */
            score: string | null;
        };
        /** @enum {string} */
        AdjustmentKind: "OVERRIDE" | "NOT_APPLICABLE" | "CHECK" | "FIGURE" | "GOAL" | "DEDUCTION" | "VETO";
        /** @description With what the year is compared */
        Against: {
            evaluationId: components["schemas"]["UUID"];
            /** Format: int32 */
            fiscalYear: number;
            submission: components["schemas"]["Submission"] | null;
        };
        /** @enum {string} */
        Align: "LEFT" | "RIGHT" | "CENTER";
        ApiClientInput: {
            areas: components["schemas"]["AreaView"][];
            /** @description What the system calls itself when it asks for a token; it never changes */
            clientId: string;
            displayName: string;
            /** @description At most a year from now */
            expiresAt: components["schemas"]["Instant"];
            scopes: components["schemas"]["MachineScope"][];
        };
        ApiClientPage: {
            items: components["schemas"]["ApiClientView"][];
            next: string | null;
        };
        /** @description A machine client; id, clientId and revokedAt cannot be changed here, and lastUsedAt, which goes on meanwhile, is not read */
        ApiClientView: {
            areas: components["schemas"]["AreaView"][];
            clientId: string;
            disabled: boolean;
            displayName: string;
            /** @description At most a year after it is set */
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @description To the minute; null: never
             * @example 2022-03-10T16:15:50Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description Since when it is out for good
             * @example 2022-03-10T16:15:50Z
             */
            revokedAt: string | null;
            scopes: components["schemas"]["MachineScope"][];
        };
        /** @enum {string} */
        Appendix: "explanations" | "remarks" | "none";
        /** @description Which sections do not apply to the department, and why; a section that is not listed applies */
        Applicability: {
            rows: components["schemas"]["NotApplicable"][];
        };
        /** @description The regions, departments and years in which something holds */
        AreaView: {
            /**
             * Format: uuid
             * @description The department and all below it; null: all departments of the region
             */
            departmentId: string | null;
            /** Format: int32 */
            firstYear: number;
            /** Format: int32 */
            lastYear: number;
            /** @description Digits that the region's code begins with; empty: all regions */
            region: string;
        };
        /** @description One value that is another than before; null: there was or is none */
        AuditChange: {
            /** @example 12.50 */
            after: string | null;
            /** @example 10.00 */
            before: string | null;
            /**
             * @description RFC 6901 pointer into the thing as it is since; of what is gone, as it was
             * @example /rows/0/executed
             */
            pointer: string;
        };
        AuditEventPage: {
            items: components["schemas"]["AuditEventView"][];
            next: string | null;
        };
        /** @description One thing that somebody did */
        AuditEventView: {
            /**
             * Format: uuid
             * @description Who; null: the system itself, or somebody who was not let in
             */
            accountId: string | null;
            accountName: string | null;
            /**
             * @description What was done
             * @example REVISED
             */
            action: string;
            /**
             * @description From where; null where only an auditor may see it
             * @example 10.1.2.3
             */
            address: string | null;
            /**
             * @description Of the department's year; or accounts, master-data
             * @example accounts
             */
            chain: string;
            changes: components["schemas"]["AuditChange"][];
            /** Format: uuid */
            departmentId: string | null;
            /** Format: int32 */
            fiscalYear: number | null;
            /**
             * @description What it was done to
             * @example project-funding
             */
            kind: string;
            /** Format: uuid */
            objectId: string | null;
            occurredAt: components["schemas"]["Instant"];
            regionCode: string | null;
            /**
             * Format: int32
             * @description Place in the chain, from 1
             * @example 17
             */
            sequence: number;
            /** @description Found again in the server's log */
            traceId: string;
        };
        /** @description The first place of a chain at which it is not what was written */
        AuditFinding: {
            /** @example accounts */
            chain: string;
            damage: components["schemas"]["Damage"];
            /**
             * Format: int32
             * @description Place in the chain, from 1
             * @example 17
             */
            sequence: number;
        };
        /** @description What came of computing all chains again that the caller may see */
        AuditVerification: {
            /**
             * @description Hash of the last anchor; whoever keeps it elsewhere can tell that the anchors are all there
             * @example 8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4
             */
            anchorHash: string;
            /** Format: int32 */
            anchors: number;
            /** Format: int32 */
            chains: number;
            /** Format: int64 */
            events: number;
            findings: components["schemas"]["AuditFinding"][];
            intact: boolean;
        };
        /** @description The scores that may be given in the tier, both ends included */
        BandView: {
            from: components["schemas"]["org.jiheng.shared.Points"];
            to: components["schemas"]["org.jiheng.shared.Points"];
        };
        /** @enum {string} */
        Base: "YEAR_BUDGET" | "INITIAL_BUDGET";
        /** @enum {string} */
        Basis: "INITIAL_BUDGET" | "YEAR_BUDGET" | "ARRIVED" | "EXECUTED" | "UNKNOWN";
        BudgetPage: {
            items: components["schemas"]["BudgetView"][];
            next: string | null;
        };
        /** @description One source of revenue or one kind of expenditure */
        BudgetRow: {
            /**
             * @description Code of revenueSource or of expenditureKind (no group such as basic)
             * @example personnel
             */
            code: string;
            /**
             * Format: decimal
             * @description 全年执行数
             * @example 12181800.00
             */
            executed: string | null;
            /**
             * Format: decimal
             * @description 年初预算数
             * @example 12181800.00
             */
            initialBudget: string | null;
            /**
             * Format: decimal
             * @description 全年预算数
             * @example 12181800.00
             */
            yearBudget: string | null;
        };
        /** @description Revenue by source, or expenditure by kind; each code at most once. Totals are computed from it */
        BudgetSection: {
            rows: components["schemas"]["BudgetRow"][];
        };
        /** @description The head of a department's budget; only the carry-over can be changed */
        BudgetView: {
            /**
             * Format: decimal
             * @description 年末结转和结余
             * @example 12181800.00
             */
            closingCarryOver: string | null;
            departmentId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 2024
             */
            fiscalYear: number;
            id: components["schemas"]["UUID"];
            /**
             * Format: decimal
             * @description 年初结转和结余
             * @example 12181800.00
             */
            openingCarryOver: string | null;
            /**
             * @description 财政区划, 9 digits
             * @example 621200000
             */
            regionCode: string;
        };
        /** @description A figure that can be meant */
        Candidate: {
            /** @description Within what is typed to 0.01 万元, 0.01 % or 0.01 points; else nearly */
            equal: boolean;
            /** @example expenditure:AMOUNT */
            figureId: string;
            /** @example 支出合计 */
            label: string;
            /**
             * @description As the report prints it
             * @example 1220.05万元
             */
            printed: string;
        };
        /** @description What was entered for a fixed row, by its code */
        CaseAnswer: {
            actual: string | null;
            checks: {
                [key: string]: boolean;
            } | null;
            code: string;
            /**
             * Format: decimal
             * @description Points
             * @example 9.59
             */
            given: string | null;
            notApplicable: boolean | null;
        };
        /** @description What has to come out; null is not looked at, “-” says that there must be none */
        CaseExpected: {
            byCode: {
                [key: string]: string;
            };
            execution: string | null;
            grade: string | null;
            rows: string[];
            total: string | null;
        };
        /** @description Funds of a source */
        CaseFunds: {
            /**
             * Format: decimal
             * @description Yuan
             * @example 12181800.00
             */
            executed: string | null;
            /**
             * Format: decimal
             * @description Yuan
             * @example 12181800.00
             */
            initialBudget: string | null;
            /**
             * Format: decimal
             * @description Yuan
             * @example 12181800.00
             */
            yearBudget: string | null;
        };
        /** @description One of several annual goals, with its ratio as a part of one */
        CaseGoal: {
            name: string;
            ratio: components["schemas"]["Decimal"];
            rows: components["schemas"]["CaseRow"][];
        };
        /** @description An indicator of a case */
        CaseRow: {
            actual: string | null;
            /**
             * Format: decimal
             * @description Points
             * @example 9.59
             */
            given: string | null;
            level1: string;
            level2: string | null;
            /**
             * Format: decimal
             * @description Points
             * @example 9.59
             */
            points: string | null;
            sign: components["schemas"]["Sign"];
            target: string | null;
            unit: string | null;
        };
        /** @enum {string} */
        Change: "ADDED" | "REMOVED" | "CHANGED";
        /** @description One difference */
        ChangedField: {
            /** @description null if nothing is there now */
            after: string | null;
            /** @description null if nothing was there */
            before: string | null;
            /** @example 当年财政拨款：全年预算数 */
            label: string;
            /** @description RFC 6901 into the year's data, but that rows are named by their id or code; behind field/<section> it is the anchor of a remark */
            pointer: string;
            section: components["schemas"]["YearSection"];
            /** @description The name of the project that it belongs to */
            subject: string | null;
        };
        /** @description What differs between a submission of a year and a later one, or the year as it is now */
        ChangesView: {
            items: components["schemas"]["ChangedField"][];
            since: components["schemas"]["Submission"] | null;
            /** @description There are more differences than are shown */
            truncated: boolean;
            until: components["schemas"]["Submission"] | null;
        };
        /** @description A question, and what yes to it is worth */
        CheckItem: {
            code: string;
            points: components["schemas"]["org.jiheng.shared.Points"];
            text: string;
        };
        /** @description That a rule was applied, and what came of it */
        CheckView: {
            facts: string[];
            outcome: components["schemas"]["OutcomeView"];
            rule: components["schemas"]["RuleId"];
        };
        /** @description Where a rule stands; verified tells whether somebody compared it with the text (else 待核) */
        ClauseView: {
            article: string | null;
            /**
             * Format: date
             * @example 2022-03-10
             */
            date: string | null;
            /** @example 财预〔2020〕10号 */
            document: string;
            verified: boolean;
        };
        /** @description A code and what people call it */
        CodeEntry: {
            /** @example personnel */
            code: string;
            /** @example Personnel */
            en: string;
            /**
             * @description The code that it is a part of
             * @example basic
             */
            parent: string | null;
            /** @example 人员经费 */
            zh: string;
        };
        CodeListPage: {
            items: components["schemas"]["CodeListView"][];
            next: string | null;
        };
        /** @description One list of codes, in the order in which forms print them */
        CodeListView: {
            entries: components["schemas"]["CodeEntry"][];
            /** @example expenditureKind */
            list: string;
            /** @example national-2024 */
            version: string;
        };
        CommentInput: {
            /** @description The place: section/<section>, figure/<id of the figure>, paragraph/<code>, or field/<section><pointer> with the pointer as getChanges has it */
            anchor: string;
            text: string;
        };
        CommentPage: {
            items: components["schemas"]["CommentView"][];
            next: string | null;
        };
        /** @enum {string} */
        CommentState: "OPEN" | "ANSWERED" | "ACCEPTED";
        /** @description A remark on one place of a year, and the answers to it */
        CommentView: {
            /** @description The place: section/<section>, figure/<id of the figure>, paragraph/<code>, or field/<section><pointer> with the pointer as getChanges has it */
            anchor: string;
            at: components["schemas"]["Instant"];
            by: string;
            evaluationId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            /** @description The node that raised it; it, or a later one, accepts it */
            node: components["schemas"]["State"];
            replies: components["schemas"]["Reply"][];
            state: components["schemas"]["CommentState"];
            /** @description Name it in If-Match to answer or accept */
            tag: string;
            text: string;
            /**
             * Format: int32
             * @description 1; one more after each correction
             */
            version: number;
        };
        /** @enum {string} */
        Confidence: "CERTAIN" | "DOUBTFUL";
        /** @description What does not hold for the same cause */
        ConsequenceView: {
            message: string;
            quotes: components["schemas"]["QuoteView"][];
            rule: components["schemas"]["RuleId"];
        };
        /** @description Since when the publication is being corrected, and why */
        CorrectionNote: {
            at: components["schemas"]["Instant"];
            reason: string;
        };
        /** @description Above this multiple of the target this part of the points is lost */
        CutStep: {
            above: components["schemas"]["Decimal"];
            cut: components["schemas"]["Decimal"];
        };
        /** @enum {string} */
        Damage: "CHANGED" | "MISSING" | "REWRITTEN" | "END_CHANGED";
        /**
         * Format: decimal
         * @description A decimal
         * @example 0.6
         */
        Decimal: string;
        /** @enum {string} */
        Decision: "PUBLIC" | "PARTLY" | "WITHHELD";
        /** @description 扣分项: what a case costs, and all cases at most */
        DeductionItem: {
            /**
             * Format: decimal
             * @description Points
             * @example 9.59
             */
            atMost: string | null;
            code: string;
            each: components["schemas"]["org.jiheng.shared.Points"];
            name: string;
            source: components["schemas"]["ClauseView"];
        };
        Demo: {
            accounts: components["schemas"]["DemoLogin"][];
        };
        DemoLogin: {
            displayName: string;
            loginName: string;
            password: string;
        };
        /** @description A department to add */
        DepartmentInput: {
            /** @description 统一社会信用代码, GB 32100-2015 */
            creditCode: string | null;
            /**
             * @description 预算单位编码, unique in its region
             * @example 101001
             */
            departmentCode: string | null;
            /** @description Invented for demonstration */
            illustrative: boolean;
            name: string;
            /**
             * Format: uuid
             * @description The department it belongs to
             */
            parentId: string | null;
            /**
             * @description 财政区划, 9 digits
             * @example 621200000
             */
            regionCode: string;
            shortName: string | null;
        };
        DepartmentPage: {
            items: components["schemas"]["DepartmentView"][];
            next: string | null;
        };
        /** @description The department's own score; without a scheme for its form it is only stated */
        DepartmentScore: {
            notComputable: components["schemas"]["MessageView"] | null;
            score: components["schemas"]["ScoreSheetView"] | null;
            statedGrade: string | null;
            /** @description What is stated, held against what is computed */
            statedMarks: components["schemas"]["MarkView"][];
            statedScore: string | null;
        };
        /** @description A department; id, regionCode and illustrative cannot be changed */
        DepartmentView: {
            /** @description 统一社会信用代码, GB 32100-2015 */
            creditCode: string | null;
            /** @description 预算单位编码, unique in its region */
            departmentCode: string | null;
            id: components["schemas"]["UUID"];
            /** @description Invented for demonstration */
            illustrative: boolean;
            name: string;
            /**
             * Format: uuid
             * @description The department it belongs to
             */
            parentId: string | null;
            /** @description 财政区划, 9 digits */
            regionCode: string;
            shortName: string | null;
        };
        /** @enum {string} */
        DifferenceKind: "ADDED" | "REMOVED" | "CHANGED";
        /** @description What of a year as it is now differs from the year before, or from a submission of it; what is the same is not listed */
        DifferencesView: {
            against: components["schemas"]["Against"];
            /** @description Amounts, shares, rates, counts */
            figures: components["schemas"]["FigureDifference"][];
            indicators: components["schemas"]["IndicatorDifference"][];
            /** @description 得分 and 等级 of the department and of projects */
            scores: components["schemas"]["FigureDifference"][];
            texts: components["schemas"]["TextDifference"][];
            /** @description There are more differences than are listed */
            truncated: boolean;
        };
        /** @description Of each document and each project of a year, whether it is made public, and why not; null is undecided */
        Disclosure: {
            documents: components["schemas"]["DocumentDecision"][];
            projects: components["schemas"]["ProjectDecision"][];
        };
        /** @enum {string} */
        Document: "REPORT" | "DEPARTMENT_FORM" | "PROJECT_FORMS";
        /** @description The decision on a document; only the report may be public in part */
        DocumentDecision: {
            /** @enum {string|null} */
            decision: "PUBLIC" | "PARTLY" | "WITHHELD" | null;
            document: components["schemas"]["Document"];
            /** @description For the file; never published */
            note: string | null;
            /**
             * @description Code of disclosureReason, unless it is public
             * @example stateSecret
             */
            reason: string | null;
            /** @description Ids of the report's sections that are withheld, where it is public in part */
            withheld: string[];
        };
        /** @description What the document says of itself */
        DocumentView: {
            /**
             * @description How plain text or HTML was decoded
             * @example UTF-8
             */
            charset: string | null;
            department: string | null;
            /** Format: int32 */
            fiscalYear: number | null;
            format: components["schemas"]["Format"];
            kind: components["schemas"]["Kind"];
            region: string | null;
            title: string | null;
        };
        /** @description What the data of a year say in a paragraph, for somebody to take over and edit; figures are references ⟦id of the figure⟧. Nothing of it is stored */
        Draft: {
            /**
             * @description Code of narrativeParagraph
             * @example projectsOverview
             */
            paragraph: string;
            /** @example 2024年度收入合计⟦revenue:AMOUNT⟧。 */
            text: string;
        };
        DraftList: {
            items: components["schemas"]["Draft"][];
            next: string | null;
        };
        /** @enum {string} */
        Edit: "EQUAL" | "DELETE" | "INSERT";
        /** @enum {string} */
        Ends: "LOWER" | "UPPER";
        /** @enum {string} */
        Equality: "AT_LEAST" | "EXACTLY";
        /** @description A year to open for a department */
        EvaluationInput: {
            /**
             * Format: date
             * @description 截止日期
             * @example 2022-03-10
             */
            deadline: string | null;
            departmentId: components["schemas"]["UUID"];
            /**
             * Format: uuid
             * @description The scheme by which the department's own form is scored; null: it is not
             */
            departmentSchemeId: string | null;
            /**
             * Format: int32
             * @example 2024
             */
            fiscalYear: number;
            /** @description The scheme by which projects are scored */
            schemeId: components["schemas"]["UUID"];
        };
        EvaluationPage: {
            items: components["schemas"]["EvaluationSummary"][];
            next: string | null;
        };
        /** @description The scores of a year, computed, with what is stated beside each */
        EvaluationScore: {
            department: components["schemas"]["DepartmentScore"];
            projects: components["schemas"]["ProjectScore"][];
        };
        /** @description A department's year as a list shows it */
        EvaluationSummary: {
            /**
             * Format: date
             * @example 2022-03-10
             */
            deadline: string | null;
            departmentId: components["schemas"]["UUID"];
            departmentName: string;
            departmentShortName: string | null;
            /** Format: int32 */
            fiscalYear: number;
            id: components["schemas"]["UUID"];
            illustrative: boolean;
            /** Format: int32 */
            projectCount: number;
            regionCode: string;
            schemeId: components["schemas"]["UUID"];
            /** Format: int32 */
            sectionsDone: number;
            /** Format: int32 */
            sectionsTotal: number;
            state: components["schemas"]["State"];
            /** @description 自述等级 */
            statedGrade: string | null;
            /** @description 自述得分, as stated by the department */
            statedScore: string | null;
            status: components["schemas"]["Status"];
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description The head of a department's year; only schemes and deadline can be changed */
        EvaluationView: {
            budgetId: components["schemas"]["UUID"];
            /**
             * Format: date
             * @description 截止日期
             * @example 2022-03-10
             */
            deadline: string | null;
            departmentId: components["schemas"]["UUID"];
            /**
             * Format: uuid
             * @description The scheme by which the department's own form is scored; null: it is not
             */
            departmentSchemeId: string | null;
            /**
             * Format: int32
             * @example 2024
             */
            fiscalYear: number;
            id: components["schemas"]["UUID"];
            /**
             * @description 财政区划, 9 digits
             * @example 621200000
             */
            regionCode: string;
            /** @description The scheme by which projects are scored */
            schemeId: components["schemas"]["UUID"];
        };
        /** @description What happens when far more was done than planned */
        Excess: {
            /**
             * Format: decimal
             * @description Above this multiple of the target points are cut
             * @example 0.6
             */
            cutFrom: string | null;
            /**
             * Format: decimal
             * @description From this multiple of the target on a reason is asked
             * @example 0.6
             */
            reasonAt: string | null;
            /**
             * Format: decimal
             * @description The same for a target of 0: from this actual on
             * @example 0.6
             */
            reasonAtZeroTarget: string | null;
            source: components["schemas"]["ClauseView"];
            steps: components["schemas"]["CutStep"][];
            variant: components["schemas"]["Variant"];
        };
        /** @description How the execution rate becomes points */
        ExecutionRow: {
            /**
             * Format: decimal
             * @description Points when more was spent than budgeted
             * @example 9.59
             */
            above: string | null;
            /** @description BANDS: they share out rates from 0 to below 1 */
            bands: components["schemas"]["RateBand"][];
            /** @enum {string|null} */
            base: "YEAR_BUDGET" | "INITIAL_BUDGET" | null;
            /**
             * Format: decimal
             * @description THRESHOLD: from this rate on all points
             * @example 0.6
             */
            full: string | null;
            method: components["schemas"]["Method"];
            /**
             * Format: decimal
             * @description THRESHOLD: below this rate none
             * @example 0.6
             */
            pass: string | null;
            points: components["schemas"]["org.jiheng.shared.Points"];
            source: components["schemas"]["ClauseView"];
            /**
             * @description What is scored without a budget; it has to be said before publishing
             * @enum {string|null}
             */
            zeroBudget: "NOT_SCORED" | "FULL_POINTS" | "NO_POINTS" | null;
        };
        /** @description What the department wrote about a finding */
        Explained: {
            at: components["schemas"]["Instant"];
            by: string;
            /** @description false: the figures have changed since, and it answers them no longer */
            counts: boolean;
            text: string;
        };
        /** @description Why a finding stays, in words, and which figures are explained: those of the finding as it was seen */
        ExplanationView: {
            /**
             * @description As the finding has it
             * @example 0b6b1d7c55e0a9f4
             */
            figures: string;
            /** @example 决算批复数为1220.06万元，分项按万元取整，相差为尾差 */
            text: string;
        };
        /** @enum {string} */
        FactKind: "FISCAL_YEAR" | "DEPARTMENT" | "REVENUE_TOTAL" | "REVENUE_APPROPRIATION" | "REVENUE_SUPERIOR_GRANTS" | "REVENUE_SERVICE" | "REVENUE_OPERATING" | "REVENUE_AFFILIATED" | "REVENUE_OTHER" | "EXPENDITURE_TOTAL" | "BASIC_EXPENDITURE" | "PERSONNEL" | "GENERAL_OPERATING" | "PROJECT_EXPENDITURE" | "OPERATING_EXPENDITURE" | "TO_SUPERIOR" | "TO_AFFILIATED" | "OPENING_BALANCE" | "CLOSING_BALANCE" | "THREE_PUBLICS" | "OVERSEAS_TRAVEL" | "VEHICLES" | "VEHICLE_PURCHASE" | "VEHICLE_OPERATION" | "RECEPTIONS" | "INITIAL_BUDGET" | "ADJUSTMENT" | "YEAR_BUDGET" | "ARRIVED" | "EXECUTED" | "UNSPENT" | "EXECUTION_RATE" | "ARRIVAL_RATE" | "SHARE" | "DIFFERENCE" | "CHANGE_RATE" | "SCORE" | "POINTS" | "GRADE" | "GRADE_BAND" | "AUTHORIZED" | "IN_POST" | "STAFF" | "PROJECT_COUNT" | "COUNT" | "LISTED_ITEM" | "PROJECT_NAME" | "PROJECT_AMOUNT" | "FUNDING_ROW" | "INDICATOR_NAME" | "INDICATOR_TARGET" | "INDICATOR_ACTUAL" | "INDICATOR_POINTS" | "INDICATOR_SCORE" | "DEVIATION_STATEMENT" | "COLLECTIVE_CLAIM" | "DATE" | "ANNEX" | "AMOUNT";
        /** @description A statement of the document */
        FactView: {
            basis: components["schemas"]["Basis"];
            confidence: components["schemas"]["Confidence"];
            id: string;
            kind: components["schemas"]["FactKind"];
            /** @example 基本支出 */
            label: string;
            quote: components["schemas"]["QuoteView"];
            /**
             * @description What narrows it: of different scopes nothing is compared
             * @example 财政拨款
             */
            scope: string | null;
            /** @description The project or other thing that it is about; null of the department itself */
            subject: string | null;
            unit: components["schemas"]["Measure"];
            /**
             * @description Plain decimal in the unit, or words
             * @example 5853800
             */
            value: string;
        };
        /** @description A field of an indicator that differs */
        FieldDifference: {
            after: string | null;
            before: string | null;
            /**
             * @description As IndicatorRow has it, or score
             * @example target
             */
            field: string;
            /** @example 年度指标值 */
            label: string;
        };
        /** @description A figure that differs, computed and stated */
        FigureDifference: {
            change: components["schemas"]["DifferenceKind"];
            computed: components["schemas"]["ValueDifference"];
            /** @example expenditure/basic:AMOUNT */
            figureId: string;
            kind: components["schemas"]["FigureKind"];
            /** @example 基本支出决算数 */
            label: string;
            /** @description What is stated of it, if anything is or was */
            stated: components["schemas"]["ValueDifference"][];
            /** @example expenditure/basic */
            subject: string;
        };
        /** @description A figure of the department's year; without a formula it is entered or taken from the accounts */
        FigureInput: {
            formula: string | null;
            label: string;
            /** @example inPost */
            name: string;
            unit: string | null;
        };
        /** @enum {string} */
        FigureKind: "AMOUNT_INITIAL" | "AMOUNT_YEAR" | "AMOUNT" | "SHARE" | "RATE" | "COUNT" | "SCORE" | "GRADE" | "DEVIATION" | "LIST_AMOUNT" | "LIST_NAME";
        FigureList: {
            items: components["schemas"]["FigureView"][];
            next: string | null;
        };
        /** @description What a figure is computed from; a figure that was entered or counted has none */
        FigureOrigin: {
            clause: components["schemas"]["ClauseView"] | null;
            /** @example expenditure/basic:SHARE */
            figureId: string;
            /** @description The figures of its formula, in that order */
            operands: string[];
        };
        /** @enum {string} */
        FigureUnit: "YUAN" | "WAN_YUAN" | "YI_YUAN" | "PERCENT" | "POINTS" | "COUNT" | "TEXT";
        /** @description A figure: what is computed, from what, or why it cannot be; and beside it what is stated */
        FigureView: {
            formula: string | null;
            /** @example expenditure/basic:SHARE */
            id: string;
            kind: components["schemas"]["FigureKind"];
            /** @example 基本支出占支出合计 */
            label: string;
            notComputable: components["schemas"]["MessageView"] | null;
            stated: components["schemas"]["StatedBeside"][];
            /** @example expenditure/basic */
            subject: string;
            unit: components["schemas"]["FigureUnit"];
            /**
             * @description Plain decimal in the unit, or text; null when it cannot be computed
             * @example 47.98
             */
            value: string | null;
            /** @example 5853800.00 ÷ 12200500.00 = 47.98% */
            working: string | null;
        };
        /** @description What contradicts itself in a year, by severity, then in the order of its sections */
        FindingList: {
            /**
             * Format: int64
             * @description Errors that keep the year from being submitted: neither mended nor explained
             */
            blocking: number;
            items: components["schemas"]["YearFinding"][];
            next: string | null;
            outcomes: components["schemas"]["Outcomes"];
        };
        /** @description A field of the year that a finding speaks of */
        FindingPlace: {
            /**
             * @description The same as remarks name it
             * @example figure/expenditure/project:AMOUNT
             */
            anchor: string;
            /** @example 项目支出 全年执行数 */
            label: string;
            /**
             * @description Into the year's data; rows are named by their id or code
             * @example /budget/expenditure/rows/project/executed
             */
            pointer: string;
            /**
             * Format: uuid
             * @description null for what is the department's
             */
            projectId: string | null;
            /** @description The words that are meant, where the field is a text */
            quote: string | null;
            section: components["schemas"]["Section"];
            span: components["schemas"]["TextSpan"] | null;
        };
        /** @description What does not hold */
        FindingView: {
            /**
             * @description Empty where nothing was reckoned
             * @example 585.38万元 ÷ 1220.06万元 = 47.98%
             */
            computed: string;
            consequences: components["schemas"]["ConsequenceView"][];
            explanation: string;
            facts: string[];
            message: string;
            quotes: components["schemas"]["QuoteView"][];
            rule: components["schemas"]["RuleId"];
            severity: components["schemas"]["SeverityView"];
            stated: string;
        };
        /** @enum {string} */
        Format: "DOCX" | "XLSX" | "HTML" | "TEXT";
        /** @description The money of a project by source; each source at most once. Totals are computed from it */
        Funding: {
            rows: components["schemas"]["FundingRow"][];
        };
        /** @description What one source gives to a project */
        FundingRow: {
            /**
             * Format: decimal
             * @description 全年执行数
             * @example 12181800.00
             */
            executed: string | null;
            /**
             * Format: decimal
             * @description 年初预算数
             * @example 12181800.00
             */
            initialBudget: string | null;
            /**
             * @description Code of fundingSource
             * @example currentAppropriation
             */
            source: string;
            /**
             * Format: decimal
             * @description 全年预算数
             * @example 12181800.00
             */
            yearBudget: string | null;
        };
        /** @description The year's overall goal, and how far it was reached; what is not written yet is null */
        Goal: {
            /** @description 实际完成情况 */
            achieved: string | null;
            /** @description 各项指标完成情况分析 */
            analysis: string | null;
            /** @description 偏离绩效目标的原因及下一步改进措施 */
            deviation: string | null;
            /** @description 预期目标 */
            expected: string | null;
        };
        /** @description Totals from … to below … */
        GradeRange: {
            from: components["schemas"]["org.jiheng.shared.Points"];
            grade: string;
            to: components["schemas"]["org.jiheng.shared.Points"];
        };
        /** @description 评价等级 */
        Grading: {
            bands: components["schemas"]["GradeRange"][];
            source: components["schemas"]["ClauseView"];
        };
        /** @description What would change altogether */
        ImpactTotal: {
            /**
             * Format: int32
             * @description Scores that would be another, or have another grade
             */
            changed: number;
            /**
             * Format: int32
             * @description Scores that would have another grade
             */
            grades: number;
            /**
             * Format: int32
             * @description Scores that would stay
             */
            unchanged: number;
            /** Format: int32 */
            years: number;
        };
        /** @description An indicator that came, went or changed; known by its id, else by its name, never by its place */
        IndicatorDifference: {
            change: components["schemas"]["DifferenceKind"];
            /** @description What of it differs; all of it where it came or went */
            fields: components["schemas"]["FieldDifference"][];
            /**
             * Format: uuid
             * @description Its id now, or before if it went
             */
            indicatorId: string | null;
            name: string;
            /** @description The name of the project; null of the department's own */
            project: string | null;
            /**
             * @description department, or project/<id>
             * @example department
             */
            subject: string;
        };
        IndicatorPage: {
            items: components["schemas"]["IndicatorView"][];
            next: string | null;
        };
        /** @description One indicator: target and actual are text as typed; a number is scored, other text is kept */
        IndicatorRow: {
            /**
             * @description 实际完成值; 达成, 部分达成 or 未达成 for a qualitative one
             * @example 2100
             */
            actual: string | null;
            /** @description 偏差原因分析 */
            deviationReason: string | null;
            /**
             * Format: decimal
             * @description What a person gives inside the band of a qualitative tier
             * @example 9.59
             */
            givenScore: string | null;
            /**
             * Format: uuid
             * @description null for a new row
             */
            id: string | null;
            /** @description Built for demonstration, not stated by the department */
            illustrative: boolean;
            /** @description 改进措施 */
            improvement: string | null;
            /**
             * @description 一级指标
             * @example 产出指标
             */
            level1: string;
            /**
             * @description 二级指标
             * @example 数量指标
             */
            level2: string;
            /**
             * @description 三级指标
             * @example 新建行政村高清监控点
             */
            name: string;
            /**
             * Format: decimal
             * @description 分值
             * @example 9.59
             */
            points: string | null;
            sign: components["schemas"]["Sign"];
            /**
             * @description 年度指标值
             * @example 2100
             */
            target: string | null;
            /**
             * @description 计量单位
             * @example 路
             */
            unit: string | null;
        };
        /** @description All indicators of a project or of the department, in order; a row that comes back keeps its id */
        IndicatorTable: {
            rows: components["schemas"]["IndicatorRow"][];
        };
        /** @description A common indicator to start from; points are for the unit to give */
        IndicatorTemplate: {
            level1: string;
            level2: string;
            name: string;
            sign: components["schemas"]["Sign"];
            target: string | null;
            unit: string | null;
        };
        IndicatorTemplatePage: {
            items: components["schemas"]["IndicatorTemplate"][];
            next: string | null;
        };
        /** @description An indicator and where it belongs; it is changed through its table */
        IndicatorView: {
            actual: string | null;
            departmentId: components["schemas"]["UUID"];
            deviationReason: string | null;
            /** Format: int32 */
            fiscalYear: number;
            /**
             * Format: decimal
             * @description Points
             * @example 9.59
             */
            givenScore: string | null;
            id: components["schemas"]["UUID"];
            illustrative: boolean;
            improvement: string | null;
            level1: string;
            level2: string;
            name: string;
            /**
             * Format: decimal
             * @description Points
             * @example 9.59
             */
            points: string | null;
            /**
             * Format: int32
             * @description Place in its table, from 0
             */
            position: number;
            /**
             * Format: uuid
             * @description null for an indicator of the department itself
             */
            projectId: string | null;
            regionCode: string;
            sign: components["schemas"]["Sign"];
            target: string | null;
            unit: string | null;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description One unit: its year, or why it has none */
        Issued: {
            departmentId: components["schemas"]["UUID"];
            /** Format: uuid */
            evaluationId: string | null;
            problem: components["schemas"]["Problem"] | null;
        };
        /** @description What became of each unit, in the order asked */
        IssuedTasks: {
            items: components["schemas"]["Issued"][];
        };
        /** @description A year that units are to evaluate */
        IssueInput: {
            /**
             * Format: date
             * @description 截止日期
             * @example 2022-03-10
             */
            deadline: string | null;
            departmentIds: string[];
            /**
             * Format: uuid
             * @description The scheme by which the department itself is scored; null: it is not scored
             */
            departmentSchemeId: string | null;
            /**
             * Format: int32
             * @example 2024
             */
            fiscalYear: number;
            /** @description The scheme by which projects are scored */
            schemeId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        Kind: "DEPARTMENT_REPORT" | "PROJECT_REPORT" | "PROJECT_FORM" | "DEPARTMENT_FORM" | "OTHER";
        /** @enum {string} */
        Kind1: "PARAGRAPH" | "NOTE" | "LIST" | "TABLE";
        /** @enum {string} */
        Kind2: "PROJECT" | "DEPARTMENT";
        /** @description A level-1 block; its score is null unless every row of it is scored */
        LevelScore: {
            level1: string;
            points: string;
            score: string | null;
        };
        /** @description A block of indicators, its other names, and what it weighs */
        LevelWeight: {
            aliases: string[];
            name: string;
            points: components["schemas"]["org.jiheng.shared.Points"];
            /** @description 二级指标 of which a project's form needs at least one row each */
            requires: string[];
            rule: components["schemas"]["RuleView"] | null;
            ruleSource: components["schemas"]["ClauseView"] | null;
        };
        /** @description 一级指标 and what they weigh */
        LevelWeights: {
            level1: components["schemas"]["LevelWeight"][];
            source: components["schemas"]["ClauseView"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LogInInput: {
            loginName: string;
            password: string;
        };
        /** @enum {string} */
        MachineScope: "READ_TREE" | "READ" | "FILL" | "AUDIT" | "COMPUTE";
        /** @description 提示 or 错误 about what was entered or stated, with a pointer to its place */
        MarkView: {
            message: components["schemas"]["MessageView"];
            /** @example /indicators/rows/0/actual */
            pointer: string;
            severity: components["schemas"]["Severity"];
        };
        /** @enum {string} */
        Measure: "YUAN" | "PERCENT" | "PERCENTAGE_POINT" | "POINTS" | "COUNT" | "YEAR" | "TEXT";
        /** @description A sentence in the reader's language, and its stable code */
        MessageView: {
            /** @example figure.no-year-budget */
            code: string;
            text: string;
        };
        /** @enum {string} */
        Method: "LINEAR_CAPPED" | "LINEAR_UNCAPPED" | "BANDS" | "THRESHOLD";
        /** @description One paragraph of the report that a person writes; the paragraph cannot be changed */
        Narrative: {
            /**
             * @description Code of narrativeParagraph
             * @example experience
             */
            paragraph: string;
            text: string | null;
        };
        /** @description A paragraph and the revision it has; it is changed at its own address */
        NarrativeItem: {
            /**
             * @description Of the section that prints it, in Chinese as the report is; null if the outline of the region does not have it (any more)
             * @example 主要经验及做法
             */
            heading: string | null;
            /**
             * @description Code of narrativeParagraph
             * @example experience
             */
            paragraph: string;
            /** Format: int32 */
            revision: number;
            text: string | null;
        };
        /** @description The paragraphs of a year that the outline of its region has, in the order of the report; then what was written beside them */
        NarrativeList: {
            items: components["schemas"]["NarrativeItem"][];
            next: string | null;
        };
        /** @description The account with its first password, which is shown this once */
        NewPassword: {
            account: components["schemas"]["AccountView"];
            password: string;
        };
        NewSecret: {
            client: components["schemas"]["ApiClientView"];
            /**
             * Format: date-time
             * @description Until when the secret before it works as well; null: there was none
             * @example 2022-03-10T16:15:50Z
             */
            previousUntil: string | null;
            /** @example kT3vYb7Qm1xWcR8sJf4HnA6zLpE2uD9gqV5oXi0yBtM */
            secret: string;
        };
        /** @description A section that does not apply */
        NotApplicable: {
            /** @example 本单位无项目支出 */
            reason: string;
            section: components["schemas"]["Section"];
        };
        /** @enum {string} */
        NotApplicable1: "FULL_POINTS" | "RESCALE";
        /**
         * Format: decimal
         * @description Yuan
         * @example 12181800.00
         */
        "org.jiheng.shared.Money": string;
        /**
         * Format: decimal
         * @description Percent
         * @example 82.30
         */
        "org.jiheng.shared.Percentage": string;
        /**
         * Format: decimal
         * @description Points
         * @example 9.59
         */
        "org.jiheng.shared.Points": string;
        /** @description How often the rules were applied, and what came of it */
        Outcomes: {
            /** Format: int64 */
            held: number;
            /** Format: int64 */
            notComputable: number;
            /** Format: int64 */
            violated: number;
        };
        /** @enum {string} */
        OutcomeView: "held" | "violated" | "notComputable";
        /** @description A score that a person set in place of the computed one */
        OverrideView: {
            reason: string;
            score: components["schemas"]["org.jiheng.shared.Points"];
        };
        /** @description One of the caller's own sessions */
        OwnSession: {
            /**
             * @description Where it was opened from
             * @example 10.1.2.3
             */
            address: string;
            createdAt: components["schemas"]["Instant"];
            /** @description The one that asks */
            current: boolean;
            /** @description By which it is ended; it opens nothing */
            id: components["schemas"]["UUID"];
            /** @description To the minute */
            lastSeenAt: components["schemas"]["Instant"];
        };
        OwnSessionPage: {
            items: components["schemas"]["OwnSession"][];
            next: string | null;
        };
        PasswordInput: {
            chosen: string;
            current: string;
        };
        /** @description A piece of a text */
        Piece: {
            edit: components["schemas"]["Edit"];
            text: string;
        };
        /** @description A project's or a department's table, to be scored without being kept. The scheme is named in exactly one way: schemeId, schemeCode with schemeVersion, or scheme */
        PreviewInput: {
            /** @description Overrides, deductions, vetoes; of a department also figures, checks and what does not apply */
            adjustments: components["schemas"]["Adjustment"][];
            /** @description What the execution rate is taken on */
            funding: components["schemas"]["Funding"];
            /** @description A project's indicators; of a department the answers to fixed rows, by level2 and name, and its own */
            indicators: components["schemas"]["IndicatorTable"];
            scheme: components["schemas"]["SchemeContent"] | null;
            /** @example cn-project-2020 */
            schemeCode: string | null;
            /** Format: uuid */
            schemeId: string | null;
            /** Format: int32 */
            schemeVersion: number | null;
        };
        /** @description What went wrong, where, and in the reader's language (RFC 9457) */
        Problem: {
            detail: string;
            /** Format: int32 */
            status: number;
            title: string;
            /** @description Found again in the server's log */
            traceId: string;
            /**
             * @description Stable kind; the address explains it to a person
             * @example /problems/invalid-input
             */
            type: string;
            violations: components["schemas"]["Violation"][];
        };
        /** @description What the department is for and what it consists of, in that order in the report */
        Profile: {
            /** @description 主要职能 */
            duties: string[];
            /** @description 内设机构 */
            offices: string[];
            /** @description 所属单位 */
            subordinateUnits: string[];
        };
        /** @description How far a year has come, section by section */
        ProgressView: {
            sections: components["schemas"]["SectionProgress"][];
            status: components["schemas"]["Status"];
        };
        /** @description The decision on a project; public in part, it is named, and its figures and texts are withheld */
        ProjectDecision: {
            /** @enum {string|null} */
            decision: "PUBLIC" | "PARTLY" | "WITHHELD" | null;
            /** @description For the file; never published */
            note: string | null;
            projectId: components["schemas"]["UUID"];
            /**
             * @description Code of disclosureReason, unless it is public
             * @example stateSecret
             */
            reason: string | null;
        };
        /** @description A project to add to a department's year, after those that are there */
        ProjectInput: {
            departmentId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 2024
             */
            fiscalYear: number;
            /** @description 实施单位 */
            implementer: string | null;
            /**
             * @description 项目名称
             * @example 陇南市视频监控共享云平台项目经费
             */
            name: string;
            /**
             * @description 项目编码, unique in its region and year
             * @example 62120024T000000000004
             */
            projectCode: string | null;
            /** @description 主管部门 */
            supervisor: string | null;
        };
        /** @description The projects of a year in their order: all of them, each once */
        ProjectOrder: {
            projectIds: string[];
        };
        ProjectPage: {
            items: components["schemas"]["ProjectView"][];
            next: string | null;
        };
        /** @description A project's computed score, and what is stated beside it */
        ProjectScore: {
            name: string;
            projectId: components["schemas"]["UUID"];
            score: components["schemas"]["ScoreSheetView"];
            statedGrade: string | null;
            /** @description What is stated, held against what is computed */
            statedMarks: components["schemas"]["MarkView"][];
            statedScore: string | null;
        };
        /** @description The head of a project; id, regionCode, fiscalYear and departmentId cannot be changed */
        ProjectView: {
            departmentId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 2024
             */
            fiscalYear: number;
            id: components["schemas"]["UUID"];
            /** @description 实施单位 */
            implementer: string | null;
            /**
             * @description 项目名称
             * @example 陇南市视频监控共享云平台项目经费
             */
            name: string;
            /**
             * @description 项目编码, unique in its region and year
             * @example 62120024T000000000004
             */
            projectCode: string | null;
            /**
             * @description 财政区划, 9 digits
             * @example 621200000
             */
            regionCode: string;
            /** @description 主管部门 */
            supervisor: string | null;
        };
        PublicationPage: {
            items: components["schemas"]["PublicationView"][];
            next: string | null;
        };
        /** @description A version of a year that was published; it is read at /public/{id} */
        PublicationView: {
            /** @description SHA-256 of the canonical form (RFC 8785) of its content */
            checksum: string;
            correction: components["schemas"]["CorrectionNote"] | null;
            id: components["schemas"]["UUID"];
            publishedAt: components["schemas"]["Instant"];
            publishedBy: string;
            /**
             * Format: uuid
             * @description The publication that it corrects
             */
            replaces: string | null;
            schemeCode: string;
            /** Format: int32 */
            schemeVersion: number;
            /** Format: int32 */
            version: number;
        };
        /** @description A published report: its content, to which the checksum belongs, and what became of it since */
        PublicReport: {
            /** @description SHA-256 of the canonical form (RFC 8785) of content, in lower-case hexadecimal */
            checksum: string;
            content: components["schemas"]["PublishedReport"];
            correction: components["schemas"]["CorrectionNote"] | null;
            id: components["schemas"]["UUID"];
            /**
             * Format: uuid
             * @description The publication that corrects this one
             */
            replacedBy: string | null;
        };
        /** @description A project of the year; one whose figures are withheld has none */
        PublishedProject: {
            /** @description The legal reason, where it is withheld or only named */
            basis: string | null;
            /**
             * @description 全年执行数, yuan
             * @example 958800.00
             */
            executed: string | null;
            /**
             * @description 执行率, percent
             * @example 95.88
             */
            executionRate: string | null;
            grade: string | null;
            /** @description Null where it is withheld */
            name: string | null;
            /**
             * @description 自评得分, computed
             * @example 91.26
             */
            score: string | null;
            /**
             * @description 全年预算数, yuan
             * @example 1000000.00
             */
            yearBudget: string | null;
        };
        /** @description A year as it was published: what is withheld is named, and not in it. In Chinese, as the report is */
        PublishedReport: {
            departmentCode: string | null;
            departmentName: string;
            /** @description The figures that the sections show */
            figures: components["schemas"]["FigureView"][];
            /** Format: int32 */
            fiscalYear: number;
            /** @description Invented for demonstration */
            illustrative: boolean;
            notices: string[];
            projects: components["schemas"]["PublishedProject"][];
            publishedAt: components["schemas"]["Instant"];
            regionCode: string;
            replaces: components["schemas"]["Replaced"] | null;
            /** @example cn-project-2020 */
            schemeCode: string;
            /** Format: int32 */
            schemeVersion: number;
            sections: components["schemas"]["ReportSection"][];
            title: string;
            /**
             * Format: int32
             * @description 1; one more after each correction
             */
            version: number;
            withheld: components["schemas"]["Withheld"][];
        };
        /** @description The tiers of qualitative indicators */
        QualitativeRules: {
            source: components["schemas"]["ClauseView"];
            tiers: components["schemas"]["TierBand"][];
        };
        /** @description How indicators with figures score, by their sign */
        QuantitativeRules: {
            /** @enum {string|null} */
            equality: "AT_LEAST" | "EXACTLY" | null;
            overFulfilment: components["schemas"]["Excess"];
            reverse: components["schemas"]["Reverse"];
            reverseSource: components["schemas"]["ClauseView"];
            source: components["schemas"]["ClauseView"];
        };
        /** @description Words of the document; start and end are UTF-16 positions in text */
        QuoteView: {
            /** Format: int32 */
            end: number;
            /** Format: int32 */
            start: number;
            text: string;
        };
        /** @description Rates from … to below …, as parts of one, have these points */
        RateBand: {
            from: components["schemas"]["Decimal"];
            points: components["schemas"]["org.jiheng.shared.Points"];
            to: components["schemas"]["Decimal"];
        };
        /** @description 执行率低于 … 的，总分不超过 … */
        RateCap: {
            atMost: components["schemas"]["org.jiheng.shared.Points"];
            rateBelow: components["schemas"]["Decimal"];
            source: components["schemas"]["ClauseView"];
        };
        /** @description A document's facts, its contradictions, and what was checked */
        ReconciliationView: {
            checks: components["schemas"]["CheckView"][];
            document: components["schemas"]["DocumentView"];
            facts: components["schemas"]["FactView"][];
            findings: components["schemas"]["FindingView"][];
            /** @description The rules that findings and checks name */
            rules: components["schemas"]["RuleTitle"][];
            /** @description What the quotes' positions count in */
            text: string;
        };
        /** @description The publication that was corrected, and why */
        Replaced: {
            checksum: string;
            id: components["schemas"]["UUID"];
            publishedAt: components["schemas"]["Instant"];
            reason: string;
            /** Format: int32 */
            version: number;
        };
        Reply: {
            at: components["schemas"]["Instant"];
            by: string;
            text: string;
        };
        ReplyInput: {
            text: string;
        };
        ReportBlock: {
            inlines: components["schemas"]["ReportInline"][] | null;
            items: components["schemas"]["ReportItem"][] | null;
            kind: components["schemas"]["Kind1"];
            table: components["schemas"]["ReportTable"] | null;
        };
        ReportCell: {
            /** Format: int32 */
            colSpan: number;
            inlines: components["schemas"]["ReportInline"][];
            /** Format: int32 */
            rowSpan: number;
        };
        ReportColumn: {
            align: components["schemas"]["Align"];
            heading: string;
        };
        ReportInline: {
            figureId: string | null;
            text: string;
        };
        ReportItem: {
            inlines: components["schemas"]["ReportInline"][];
        };
        ReportRow: {
            cells: components["schemas"]["ReportCell"][];
            kind: components["schemas"]["RowKind"];
        };
        ReportSection: {
            anchor: string | null;
            blocks: components["schemas"]["ReportBlock"][];
            heading: string;
            id: string;
            /** Format: int32 */
            level: number;
            number: string;
            sections: components["schemas"]["ReportSection"][];
        };
        ReportTable: {
            caption: string;
            columns: components["schemas"]["ReportColumn"][];
            id: string;
            rows: components["schemas"]["ReportRow"][];
            unit: string | null;
        };
        /** @description The report of a year: its sections, and the figures that they show; all forms are made from this */
        ReportView: {
            departmentName: string;
            /** @description Those that the sections show, and those of which they are computed */
            figures: components["schemas"]["FigureView"][];
            /** Format: int32 */
            fiscalYear: number;
            illustrative: boolean;
            /** @description What the reader should know first, in Chinese as the report is */
            notices: string[];
            origins: components["schemas"]["FigureOrigin"][];
            sections: components["schemas"]["ReportSection"][];
            title: string;
        };
        /** @enum {string} */
        Reverse: "INVERSE_RATIO" | "LINEAR_TO_DOUBLE" | "ALL_OR_NOTHING";
        /** @description What became of each year, in the order asked */
        Reviewed: {
            items: components["schemas"]["ReviewedYear"][];
        };
        /** @description One year: the state in which it is now, or why it took no step */
        ReviewedYear: {
            evaluationId: components["schemas"]["UUID"];
            problem: components["schemas"]["Problem"] | null;
            /** @enum {string|null} */
            state: "NOT_STARTED" | "FILLING" | "UNIT_REVIEW" | "AUTHORITY_REVIEW" | "FINANCE_REVIEW" | "FINAL" | "PUBLISHED" | null;
        };
        /** @description A step to take with many years */
        ReviewInput: {
            action: components["schemas"]["Action"];
            items: components["schemas"]["Seen"][];
            /** @description Needed to send back and to correct */
            reason: string | null;
        };
        /** @enum {string} */
        Right: "ANYONE" | "KNOWN" | "SELF" | "READ_TREE" | "READ" | "FILL" | "SUBMIT" | "SIGN" | "REVIEW_AUTHORITY" | "REVIEW_FINANCE" | "REMARK" | "PUBLISH" | "OPEN_YEAR" | "MANAGE_SCHEMES" | "ADMINISTER" | "MANAGE_ACCOUNTS" | "AUDIT" | "COMPUTE";
        /** @enum {string} */
        Role: "FILLER" | "UNIT_HEAD" | "AUTHORITY_REVIEWER" | "FINANCE_REVIEWER" | "PERFORMANCE_OFFICE" | "ADMINISTRATOR" | "AUDITOR";
        /** @description A role, and the regions, departments and years in which it holds */
        RoleAssignment: {
            /**
             * Format: uuid
             * @description The department and all below it; null: all departments of the region
             */
            departmentId: string | null;
            /** Format: int32 */
            firstYear: number;
            /** Format: int32 */
            lastYear: number;
            /** @description Digits that the region's code begins with; empty: all regions */
            region: string;
            role: components["schemas"]["Role"];
        };
        /** @enum {string} */
        Rounding: "PER_ROW" | "AT_END";
        /** @enum {string} */
        RowKind: "HEAD" | "ROW" | "SUM";
        /** @description One row of the form: its score, or why it is not scored */
        RowScoreView: {
            band: components["schemas"]["BandView"] | null;
            /** @description Of a fixed row of a department's form */
            code: string | null;
            /**
             * Format: decimal
             * @description What the rule gives, where a person set the score
             * @example 9.59
             */
            computedScore: string | null;
            /** Format: uuid */
            indicatorId: string | null;
            label: string;
            /** @description The row does not apply, and the rest stands for the whole */
            leftOut: boolean;
            /** @description Whether the target was met; null if that is not known */
            met: boolean | null;
            notes: components["schemas"]["MessageView"][];
            notScored: components["schemas"]["MessageView"] | null;
            override: components["schemas"]["OverrideView"] | null;
            /** @description The department's own indicators that stand in this row's place */
            parts: components["schemas"]["RowScoreView"][];
            /**
             * Format: decimal
             * @description Points
             * @example 9.59
             */
            points: string | null;
            /**
             * Format: int32
             * @description In the table, from 0
             */
            position: number;
            reasonRequired: boolean;
            /**
             * Format: decimal
             * @description 得分, what counts
             * @example 9.59
             */
            score: string | null;
            trace: components["schemas"]["TraceView"] | null;
        };
        /** @enum {string} */
        Rule: "EXECUTION_LINEAR" | "EXECUTION_UNCAPPED" | "EXECUTION_BANDS" | "EXECUTION_THRESHOLD" | "EXECUTION_BELOW_PASS" | "EXECUTION_OVER" | "EXECUTION_WITHOUT_BUDGET" | "TARGET_MET" | "PROPORTIONAL" | "INVERSE_RATIO" | "LINEAR_TO_DOUBLE" | "ALL_OR_NOTHING" | "TARGET_ZERO" | "OVER_PROPORTIONAL" | "OVER_STEPPED" | "OVER_MIRRORED" | "GIVEN_IN_BAND" | "GIVEN" | "YES_NO" | "BELOW_PASS" | "BAND" | "STEP_DEDUCT" | "CHECKLIST" | "CHECKLIST_LOSING" | "BEST_OF" | "NOT_APPLICABLE" | "OWN_INDICATORS" | "WEIGHTED_GOALS" | "OVERRIDE" | "ENTERED" | "DERIVED" | "SUM" | "SUM_ROUNDED" | "RESCALED" | "DEDUCTED" | "CAPPED";
        /** @enum {string} */
        RuleId: "R01" | "R02" | "R03" | "R04" | "R05" | "R07" | "R08" | "R09" | "R10" | "R11" | "R12" | "R13" | "R14" | "R15" | "R16" | "R17" | "R18" | "R19" | "R20" | "R21" | "R22" | "R23" | "R24" | "R25" | "R26" | "R27" | "R28" | "R29" | "R30" | "R31" | "R32" | "R33" | "R34" | "R35" | "R36" | "R37" | "R38" | "R40" | "R42" | "R44" | "R45" | "R46" | "R47" | "R48" | "R58" | "R59" | "R61" | "R68" | "R69" | "R70" | "R71" | "R72" | "R73" | "R74" | "R75" | "R76" | "R77" | "R78" | "R79" | "R81" | "R82" | "R83" | "R84" | "R85" | "R86" | "R87" | "R88" | "R89" | "R90" | "R91" | "R92" | "R96" | "R97" | "R98" | "R99" | "R100" | "R101" | "R102" | "R104" | "R105" | "R106" | "R107" | "R108" | "R110" | "R113" | "R114" | "R115" | "R116" | "R117" | "R118" | "R119" | "R122" | "R123" | "R124" | "R125";
        /** @description Weights, rules, bands and rows of a scheme */
        RuleSet: {
            caps: components["schemas"]["RateCap"][];
            /** @example cn-project-2020 */
            code: string;
            deductions: components["schemas"]["DeductionItem"][];
            execution: components["schemas"]["ExecutionRow"] | null;
            grades: components["schemas"]["Grading"] | null;
            /** @description Figures of accounts and staffing that the table computes with */
            inputs: components["schemas"]["FigureInput"][];
            kind: components["schemas"]["Kind2"];
            /**
             * @description What a row that does not apply counts, unless the row says it
             * @enum {string|null}
             */
            notApplicable: "FULL_POINTS" | "RESCALE" | null;
            qualitative: components["schemas"]["QualitativeRules"];
            quantitative: components["schemas"]["QuantitativeRules"];
            /**
             * @description null: each row is rounded
             * @enum {string|null}
             */
            rounding: "PER_ROW" | "AT_END" | null;
            /** @description The fixed rows of a department's form */
            table: components["schemas"]["TableRow"][];
            /** @description What all points add up to */
            total: components["schemas"]["org.jiheng.shared.Points"];
            /**
             * Format: int32
             * @description Of the same code; a changed scheme is a new version
             */
            version: number;
            vetoes: components["schemas"]["VetoItem"][];
            weights: components["schemas"]["LevelWeights"];
        };
        /** @description What a rule is called, in the reader's language */
        RuleTitle: {
            rule: components["schemas"]["RuleId"];
            /** @example 支出占比 */
            title: string;
        };
        /** @description How a row scores; what does not belong to the kind is null */
        RuleView: {
            /** @description band */
            bands: components["schemas"]["ValueBand"][] | null;
            /**
             * Format: decimal
             * @description stepDeduct: what a step costs
             * @example 0.6
             */
            deduct: string | null;
            /** @description band: the value is taken without its sign */
            distance: boolean | null;
            /**
             * @description band: which end belongs to a band
             * @enum {string|null}
             */
            ends: "LOWER" | "UPPER" | null;
            /**
             * @description equal: what ＝ means
             * @enum {string|null}
             */
            equality: "AT_LEAST" | "EXACTLY" | null;
            /**
             * Format: decimal
             * @description stepDeduct: what stays at least
             * @example 9.59
             */
            floor: string | null;
            /** @description checklist */
            items: components["schemas"]["CheckItem"][] | null;
            /** @enum {string} */
            kind: "linearUp" | "linearDown" | "equal" | "completion" | "band" | "stepDeduct" | "qualitativeTier" | "yesNo" | "checklist" | "maxOf" | "manual" | "own" | "weightedGoals";
            /** @description checklist: each yes loses its points instead */
            losing: boolean | null;
            /** @description yesNo: the words for no */
            no: string[] | null;
            /**
             * Format: decimal
             * @description stepDeduct: below this value there are no points
             * @example 0.6
             */
            nothingBelow: string | null;
            /**
             * Format: decimal
             * @description band: the points that the bands' points are of; rows with more have more
             * @example 9.59
             */
            of: string | null;
            overFulfilment: components["schemas"]["Excess"] | null;
            /**
             * Format: decimal
             * @description completion: below this part of the target there are no points
             * @example 0.6
             */
            pass: string | null;
            /**
             * Format: decimal
             * @description stepDeduct: the width of a step
             * @example 0.6
             */
            per: string | null;
            /**
             * @description linearDown: how a missed “at most” target scores
             * @enum {string|null}
             */
            reverse: "INVERSE_RATIO" | "LINEAR_TO_DOUBLE" | "ALL_OR_NOTHING" | null;
            reverseSource: components["schemas"]["ClauseView"] | null;
            /**
             * @description stepDeduct: on which side of the target points are lost
             * @enum {string|null}
             */
            side: "ABOVE" | "BELOW" | "BOTH" | null;
            /**
             * @description stepDeduct: what a step that is begun costs
             * @enum {string|null}
             */
            steps: "COMPLETE" | "BEGUN" | "PROPORTIONAL" | null;
            /** @description maxOf: 二者择其一 */
            ways: components["schemas"]["Way"][] | null;
            /** @description yesNo: the words for yes */
            yes: string[] | null;
        };
        /** @description Two schemes side by side; their test cases are not compared */
        SchemeComparison: {
            differences: components["schemas"]["SchemeDifference"][];
            scheme: components["schemas"]["SchemeSummary"];
            with: components["schemas"]["SchemeSummary"];
        };
        /** @description A scheme whole: for whom and when it holds, its rules, and the cases that show them */
        SchemeContent: {
            /**
             * Format: int32
             * @example 2020
             */
            fiscalYearFrom: number;
            /**
             * Format: int32
             * @description The last year; null while it holds
             */
            fiscalYearTo: number | null;
            /** @example 项目支出绩效自评（全国，不设成本指标） */
            name: string;
            /** @description 财政区划, 9 digits; null for the whole country */
            regionCode: string | null;
            rules: components["schemas"]["RuleSet"];
            /** @description Small forms with the scores that have to come out; they are run before publishing */
            tests: components["schemas"]["TestCase"][];
        };
        /** @description One place where two schemes differ */
        SchemeDifference: {
            change: components["schemas"]["Change"];
            /**
             * @description The place in words
             * @example 预算执行率 · 分值
             */
            label: string;
            /**
             * @description Place in the scheme's content; null where only the other one has it
             * @example /rules/execution/points
             */
            pointer: string | null;
            /** @example 20.00 */
            value: string | null;
            /** @description Place in the other one's content */
            withPointer: string | null;
            /** @example 10.00 */
            withValue: string | null;
        };
        /** @description What a version of a scheme would change of years that another version of its code scores */
        SchemeImpact: {
            /**
             * Format: int32
             * @description Scores on this page that would be another, or have another grade
             */
            changed: number;
            items: components["schemas"]["YearImpact"][];
            next: string | null;
            scheme: components["schemas"]["SchemeSummary"];
            total: components["schemas"]["ImpactTotal"] | null;
            /**
             * Format: int32
             * @description Scores on this page that would stay
             */
            unchanged: number;
        };
        /** @description A draft to begin with: a copy of a version, or a scheme of one's own; exactly one of both */
        SchemeInput: {
            content: components["schemas"]["SchemeContent"] | null;
            /**
             * Format: uuid
             * @description A version to copy; the draft gets the next free version of its code
             */
            copyOf: string | null;
        };
        SchemePage: {
            items: components["schemas"]["SchemeSummary"][];
            next: string | null;
        };
        /** @enum {string} */
        SchemeState: "DRAFT" | "PUBLISHED" | "SUPERSEDED";
        /** @description A version of a scoring scheme as a list shows it */
        SchemeSummary: {
            /** @example cn-project-2020 */
            code: string;
            /** Format: int32 */
            fiscalYearFrom: number;
            /** Format: int32 */
            fiscalYearTo: number | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["Kind2"];
            name: string;
            /**
             * Format: date-time
             * @description null while it is a draft
             * @example 2022-03-10T16:15:50Z
             */
            publishedAt: string | null;
            /** @description 财政区划; null for the whole country */
            regionCode: string | null;
            state: components["schemas"]["SchemeState"];
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        /** @description A version of a scheme, whole; only the content of a draft can be changed */
        SchemeView: {
            content: components["schemas"]["SchemeContent"];
            id: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @description null while it is a draft
             * @example 2022-03-10T16:15:50Z
             */
            publishedAt: string | null;
            state: components["schemas"]["SchemeState"];
        };
        /** @description A score as it is and as it would be; null where there is none */
        ScoreImpact: {
            changed: boolean;
            grade: string | null;
            name: string;
            newGrade: string | null;
            newScore: string | null;
            /**
             * Format: uuid
             * @description null for the department's own form
             */
            projectId: string | null;
            score: string | null;
        };
        /** @description The scores of a form; each row has its trace, or the reason why it is not scored */
        ScoreSheetView: {
            /** @description The total by the rules alone, where a person set a score */
            computedScore: string | null;
            execution: components["schemas"]["RowScoreView"] | null;
            /** @example 良 */
            grade: string | null;
            levels: components["schemas"]["LevelScore"][];
            /** @description What is wrong with what was entered, with its place */
            marks: components["schemas"]["MarkView"][];
            notComputable: components["schemas"]["MessageView"] | null;
            /** @description Where the form's points differ from the scheme's */
            notes: components["schemas"]["MessageView"][];
            /**
             * @description 分值 of all rows
             * @example 100.00
             */
            points: string;
            rows: components["schemas"]["RowScoreView"][];
            schemeCode: string;
            /**
             * Format: uuid
             * @description null where the scheme came with the request
             */
            schemeId: string | null;
            /** Format: int32 */
            schemeVersion: number;
            /** @description 总分; null unless every row is scored */
            score: string | null;
            /**
             * @description 分值 of the rows that are scored
             * @example 90.00
             */
            scoredPoints: string;
            /**
             * @description 得分 of the rows that are scored
             * @example 82.03
             */
            scoredSum: string;
            trace: components["schemas"]["TraceNode"] | null;
        };
        /** @enum {string} */
        Section: "PROFILE" | "STAFFING" | "BUDGET" | "PROJECTS" | "INDICATORS" | "NARRATIVE";
        /** @description How far one section has come, and what it still lacks */
        SectionProgress: {
            missing: string[];
            required: boolean;
            section: components["schemas"]["Section"];
            state: components["schemas"]["Stage"];
        };
        /** @description A year as it was seen */
        Seen: {
            evaluationId: components["schemas"]["UUID"];
            /**
             * @description The ETag of its transitions
             * @example "12"
             */
            tag: string;
        };
        /** @description The person who is logged in */
        SessionView: {
            accountId: components["schemas"]["UUID"];
            assignments: components["schemas"]["RoleAssignment"][];
            displayName: string;
            loginName: string;
            mustChangePassword: boolean;
            rights: components["schemas"]["Right"][];
        };
        SetupInput: {
            displayName: string;
            loginName: string;
            password: string;
            token: string;
        };
        /** @enum {string} */
        Severity: "NOTICE" | "ERROR";
        /** @enum {string} */
        SeverityView: "error" | "warning" | "notice";
        /** @enum {string} */
        Side: "ABOVE" | "BELOW" | "BOTH";
        /** @enum {string} */
        Sign: "AT_LEAST" | "MORE_THAN" | "EQUAL" | "LESS_THAN" | "AT_MOST" | "QUALITATIVE";
        /** @description Posts and people; each kind at most once. Those in post in all are computed from the rows */
        Staffing: {
            /**
             * Format: date
             * @description 截至日期
             * @example 2022-03-10
             */
            asOf: string | null;
            /**
             * Format: int32
             * @description 核定编制
             * @example 38
             */
            authorized: number | null;
            rows: components["schemas"]["StaffingRow"][];
        };
        /** @description The staff of one kind */
        StaffingRow: {
            /**
             * Format: int32
             * @description 在职人数
             * @example 10
             */
            inPost: number | null;
            /**
             * @description Code of staffKind
             * @example administrative
             */
            kind: string;
        };
        /** @enum {string} */
        Stage: "EMPTY" | "PARTIAL" | "COMPLETE" | "NOT_APPLICABLE";
        /** @enum {string} */
        State: "NOT_STARTED" | "FILLING" | "UNIT_REVIEW" | "AUTHORITY_REVIEW" | "FINANCE_REVIEW" | "FINAL" | "PUBLISHED";
        /** @description What is stated, beside what is computed */
        StatedBeside: {
            /** @description Whether the computed value lies within the printed precision; null if there is none */
            agrees: boolean | null;
            /** @description stated − computed, in the stated unit */
            difference: string | null;
            quote: string | null;
            /** @description 尾差: the difference can come from the rounding of the parts */
            rounding: boolean;
            unit: components["schemas"]["FigureUnit"];
            value: string;
        };
        /** @description One figure that somebody states, as it is printed */
        StatedFigure: {
            kind: components["schemas"]["FigureKind"];
            /** @description The words in which it is stated */
            quote: string | null;
            /** @example expenditure/basic */
            subject: string;
            unit: components["schemas"]["FigureUnit"];
            /** @example 47.95 */
            value: string;
        };
        /** @description What the department states; shown beside what is computed, never used in a computation */
        StatedFigures: {
            rows: components["schemas"]["StatedFigure"][];
        };
        /** @enum {string} */
        Status: "TO_FILL" | "TO_SUBMIT" | "RETURNED" | "IN_REVIEW" | "APPROVED" | "PUBLISHED";
        /** @enum {string} */
        Steps: "COMPLETE" | "BEGUN" | "PROPORTIONAL";
        /** @description A step from here; open if there is no obstacle */
        StepView: {
            action: components["schemas"]["Action"];
            obstacles: components["schemas"]["MessageView"][];
            to: components["schemas"]["State"];
        };
        /** @description A version of the self-evaluation as the head of the unit signed it */
        Submission: {
            at: components["schemas"]["Instant"];
            by: string;
            /** @description Signed after the deadline */
            late: boolean;
            /**
             * Format: int32
             * @description 1; one more for each submission of the version
             */
            round: number;
            /**
             * Format: int32
             * @description The number of the step that signed it
             */
            sequence: number;
            /**
             * Format: int32
             * @description 1; one more after each correction
             */
            version: number;
        };
        SubmissionPage: {
            items: components["schemas"]["Submission"][];
            next: string | null;
        };
        /** @description A typed number; a reference to one of the candidates can replace it */
        Suggestion: {
            /** @description The likeliest first; of those that differ from what is typed none where one equals it */
            candidates: components["schemas"]["Candidate"][];
            /**
             * Format: int32
             * @description Behind its last character, with the unit that the figure prints itself
             */
            end: number;
            /**
             * Format: int32
             * @description Where it begins in the text, in UTF-16 code units
             * @example 4
             */
            start: number;
            /** @example 1220.05万元 */
            typed: string;
        };
        /** @description A text of the year as it is being written; it is not kept */
        SuggestionInput: {
            /**
             * @description References in it stay what they are
             * @example 全年支出1220.05万元，执行率⟦department:RATE⟧。
             */
            text: string;
        };
        /** @description The typed numbers of a text that figures of the year equal, or nearly, in the order of the text */
        SuggestionList: {
            items: components["schemas"]["Suggestion"][];
            /** @description There are more such numbers than are shown */
            truncated: boolean;
        };
        /** @description A fixed row of a department's form */
        TableRow: {
            code: string;
            /**
             * @description What the accounts say; without it a person enters the actual
             * @example inPost ÷ authorized × 100
             */
            formula: string | null;
            level1: string;
            level2: string;
            name: string;
            /** @enum {string|null} */
            notApplicable: "FULL_POINTS" | "RESCALE" | null;
            points: components["schemas"]["org.jiheng.shared.Points"];
            rule: components["schemas"]["RuleView"];
            source: components["schemas"]["ClauseView"] | null;
            /** @description 评分标准 in words */
            standard: string | null;
            target: string | null;
            unit: string | null;
            /**
             * @description What the row is worth where the formula has no divisor
             * @enum {string|null}
             */
            whenZero: "NOT_SCORED" | "FULL_POINTS" | "NO_POINTS" | null;
        };
        /** @description A step that was taken */
        TakenStep: {
            action: components["schemas"]["Action"];
            at: components["schemas"]["Instant"];
            by: string;
            from: components["schemas"]["State"];
            /** @description Submitted or signed after the deadline */
            late: boolean;
            reason: string | null;
            /** Format: int32 */
            sequence: number;
            to: components["schemas"]["State"];
            /** Format: int32 */
            version: number;
        };
        /** @description A year that waits for the caller, and for what */
        Task: {
            /**
             * Format: int32
             * @description Remarks with an answer that is not accepted yet
             */
            answeredRemarks: number;
            evaluation: components["schemas"]["EvaluationSummary"];
            /**
             * Format: int32
             * @description Remarks without an answer
             */
            openRemarks: number;
            /** @description The deadline has passed and the year was not submitted */
            overdue: boolean;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            sentBackAt: string | null;
            /** @description Who sent it back, if it was */
            sentBackBy: string | null;
            sentBackReason: string | null;
            /**
             * @description Names the year as it is, as the ETag of its transitions does
             * @example "12"
             */
            tag: string;
            /** @description What the caller is to do; whether it is open yet, getTransitions says */
            waitsFor: components["schemas"]["Action"][];
        };
        TaskPage: {
            items: components["schemas"]["Task"][];
            next: string | null;
        };
        /** @description A small form with the scores that have to come out */
        TestCase: {
            answers: components["schemas"]["CaseAnswer"][];
            deductions: {
                [key: string]: number;
            };
            expected: components["schemas"]["CaseExpected"];
            /** @description By the names of inputs, as decimals */
            figures: {
                [key: string]: string;
            };
            funding: components["schemas"]["CaseFunds"][];
            goals: components["schemas"]["CaseGoal"][];
            name: string;
            rows: components["schemas"]["CaseRow"][];
            vetoes: string[];
        };
        /** @description A text that differs */
        TextDifference: {
            change: components["schemas"]["DifferenceKind"];
            /** @example 主要经验及做法 */
            label: string;
            /** @description What was kept, put in and taken out, in order: EQUAL and DELETE together are the text before, EQUAL and INSERT the text after. null where the answer has no room for it any more */
            pieces: components["schemas"]["Piece"][] | null;
            /**
             * @description The anchor of its place, as remarks and the sections of the report have it
             * @example paragraph/experience
             */
            place: string;
            /** @description The name of the project that it belongs to */
            project: string | null;
        };
        /** @description A stretch of a text, in UTF-16 code units; the end is exclusive */
        TextSpan: {
            /** Format: int32 */
            end: number;
            /** Format: int32 */
            start: number;
        };
        /** @description Scores from … to below …, as parts of the row's points */
        TierBand: {
            aliases: string[];
            from: components["schemas"]["Decimal"];
            label: string;
            to: components["schemas"]["Decimal"];
        };
        /** @description A bearer token */
        TokenView: {
            access_token: string;
            /**
             * Format: int32
             * @description In seconds
             * @example 600
             */
            expires_in: number;
            /**
             * @description Separated by blanks
             * @example READ READ_TREE
             */
            scope: string;
            /** @example Bearer */
            token_type: string;
        };
        /** @description A value and where it comes from; the value is its formula over its parts */
        TraceNode: {
            clause: components["schemas"]["ClauseView"] | null;
            /** @description Words that were entered: a tier, a reason */
            entered: string | null;
            /**
             * @description In words
             * @example 实际完成值 ÷ 指标值 × 分值
             */
            formula: string;
            /** @description The same wherever the same value stands */
            id: string;
            label: string;
            notScored: components["schemas"]["MessageView"] | null;
            parts: components["schemas"]["TraceNode"][];
            rounding: string;
            rule: components["schemas"]["Rule"];
            /** @example 5.60 */
            value: string | null;
            /** @example 112 ÷ 120 × 6 = 5.60 */
            working: string;
        };
        /** @description Why a row has its score: rule, formula in words, arithmetic, rounding, clause */
        TraceView: {
            clause: components["schemas"]["ClauseView"] | null;
            /** @example 实际完成值 ÷ 指标值 × 分值 */
            formula: string;
            rounding: string;
            /** @example PROPORTIONAL */
            rule: string;
            /** @example 112 ÷ 120 × 6 = 5.60 */
            working: string;
        };
        TransitionInput: {
            action: components["schemas"]["Action"];
            /** @description Needed to send back and to correct */
            reason: string | null;
        };
        /** @description A number that was typed into a text of the year; a reference to one of the candidates can replace it */
        TypedNumber: {
            /** @description The likeliest first; of those that differ from what is typed none where one equals it */
            candidates: components["schemas"]["Candidate"][];
            /** @description The words and where they stand in the text as it is written */
            place: components["schemas"]["FindingPlace"];
        };
        /** @description The typed numbers in the texts of a year that figures of the year equal, or nearly; each text in its order */
        TypedNumberList: {
            items: components["schemas"]["TypedNumber"][];
            next: string | null;
            /** @description There are more such numbers than are shown */
            truncated: boolean;
        };
        /** Format: uuid */
        UUID: string;
        /** @description Values from … to … have these points; open where null */
        ValueBand: {
            /**
             * Format: decimal
             * @description A decimal
             * @example 0.6
             */
            from: string | null;
            points: components["schemas"]["org.jiheng.shared.Points"];
            /**
             * Format: decimal
             * @description A decimal
             * @example 0.6
             */
            to: string | null;
        };
        /** @description A value before and after; difference and percent are null where either is no number */
        ValueDifference: {
            /**
             * @description null if it is not there or cannot be computed
             * @example 5853800.00
             */
            after: string | null;
            /**
             * @description null if it was not there or could not be computed
             * @example 5600000.00
             */
            before: string | null;
            /**
             * @description after − before
             * @example 253800.00
             */
            difference: string | null;
            /**
             * @description difference ÷ |before|, two decimals, half up; null of percentages, texts, and where before is zero
             * @example 4.53
             */
            percent: string | null;
            /** @description Of before, after and difference; percentage points where it is PERCENT */
            unit: components["schemas"]["FigureUnit"];
        };
        /** @enum {string} */
        Variant: "NONE" | "REASON" | "PROPORTIONAL" | "STEPPED" | "MIRRORED";
        Version: {
            version: string;
        };
        /** @description 否决项: the total is this at most */
        VetoItem: {
            atMost: components["schemas"]["org.jiheng.shared.Points"];
            code: string;
            name: string;
            source: components["schemas"]["ClauseView"];
        };
        /** @description One thing wrong at one place */
        Violation: {
            /** @description Stable code of the rule */
            code: string;
            message: string;
            /** @description Name of the query, path or header parameter */
            parameter: string | null;
            /** @description RFC 6901 pointer into the body */
            pointer: string | null;
        };
        /** @description One of several ways to score a row, of which the best counts */
        Way: {
            formula: string | null;
            name: string;
            rule: components["schemas"]["RuleView"];
            target: string | null;
            /** @enum {string|null} */
            whenZero: "NOT_SCORED" | "FULL_POINTS" | "NO_POINTS" | null;
        };
        /** @enum {string} */
        WhenZero: "NOT_SCORED" | "FULL_POINTS" | "NO_POINTS";
        /** @description Something that is withheld, and the legal reason */
        Withheld: {
            /** @description The reason in words, with the article */
            basis: string;
            kind: components["schemas"]["WithheldKind"];
            /** @description Null for a project whose very name is withheld */
            name: string | null;
            /**
             * @description Code of disclosureReason
             * @example stateSecret
             */
            reason: string;
        };
        /** @enum {string} */
        WithheldKind: "DOCUMENT" | "SECTION" | "PROJECT";
        /** @description Where a year stands, the steps from here, and those that were taken */
        WorkflowView: {
            /** @description All steps, the newest first */
            history: components["schemas"]["TakenStep"][];
            /** @description The deadline has passed and the year was not submitted */
            overdue: boolean;
            /**
             * Format: int32
             * @description 1; one more after each submission of the version that came back
             */
            round: number;
            state: components["schemas"]["State"];
            status: components["schemas"]["Status"];
            steps: components["schemas"]["StepView"][];
            /**
             * Format: int32
             * @description 1; one more after each correction
             */
            version: number;
        };
        /** @description What persons add to the scores of a year: overrides, deductions, vetoes, figures; each with its reason */
        YearAdjustments: {
            rows: components["schemas"]["Adjustment"][];
        };
        /** @description What does not hold for the same cause */
        YearConsequence: {
            message: string;
            places: components["schemas"]["FindingPlace"][];
            rule: components["schemas"]["RuleId"];
        };
        /** @description Something that does not hold in the data of a year */
        YearFinding: {
            /** @description It keeps the year from being submitted until it is mended or explained */
            blocks: boolean;
            /**
             * @description Empty where nothing was reckoned
             * @example 585.38万元 ÷ 1220.05万元 = 47.98%
             */
            computed: string;
            consequences: components["schemas"]["YearConsequence"][];
            /** @description false: it can only be mended */
            explainable: boolean;
            explained: components["schemas"]["Explained"] | null;
            explanation: string;
            /**
             * Format: int32
             * @description What If-Match names to write or withdraw the explanation; 0 if there is none
             */
            explanationRevision: number;
            /**
             * @description Names the figures that contradict each other
             * @example 0b6b1d7c55e0a9f4
             */
            figures: string;
            /**
             * @description Stays the same while other fields are edited
             * @example R05-6f1c0a7be2d94f13
             */
            key: string;
            message: string;
            /** @description The field that it is about first */
            places: components["schemas"]["FindingPlace"][];
            rule: components["schemas"]["RuleId"];
            severity: components["schemas"]["SeverityView"];
            stated: string;
        };
        /** @description A department's year: its scores as they are and as they would be */
        YearImpact: {
            departmentId: components["schemas"]["UUID"];
            departmentName: string;
            evaluationId: components["schemas"]["UUID"];
            /** Format: int32 */
            fiscalYear: number;
            /** @description What scores it now */
            schemeId: components["schemas"]["UUID"];
            /** Format: int32 */
            schemeVersion: number;
            scores: components["schemas"]["ScoreImpact"][];
        };
        /** @enum {string} */
        YearSection: "PROFILE" | "STAFFING" | "BUDGET" | "PROJECTS" | "INDICATORS" | "NARRATIVE" | "STATED";
    };
    responses: {
        /** @description already-exists */
        "already-exists": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description body-too-large */
        "body-too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description forbidden */
        forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description headers-too-large */
        "headers-too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description idempotency-key-reused */
        "idempotency-key-reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description in-flight */
        "in-flight": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description invalid-input */
        "invalid-input": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description method-not-allowed */
        "method-not-allowed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-acceptable */
        "not-acceptable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-found */
        "not-found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description password-change-required */
        "password-change-required": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description revision-required */
        "revision-required": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description revision-stale */
        "revision-stale": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description state-conflict */
        "state-conflict": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description too-many-attempts */
        "too-many-attempts": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description too-many-requests */
        "too-many-requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unauthenticated */
        unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unavailable */
        unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unexpected */
        unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unreadable-request */
        "unreadable-request": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unsupported-media-type */
        "unsupported-media-type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description uri-too-long */
        "uri-too-long": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description year-closed */
        "year-closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Strong entity tag; name it in If-Match to change what was read */
        revision: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                cursor?: string;
                /** @example 50 */
                limit?: number;
                /** @example zhang */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    addAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["revision"];
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPassword"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000a01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000a01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000a01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPassword"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listApiClients: {
        parameters: {
            query?: {
                cursor?: string;
                /** @example 50 */
                limit?: number;
                /** @example budget */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    addApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["revision"];
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecret"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000c01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of the revision that is to be changed; without it 428 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000c01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    revokeApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000c01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    rotateSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000c01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecret"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                accountId?: components["schemas"]["UUID"];
                accountName?: string;
                cursor?: string;
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                evaluationId?: components["schemas"]["UUID"];
                /** @example 2026-11-01T00:00:00Z */
                from?: components["schemas"]["Instant"];
                /** @example project-funding */
                kind?: string;
                /** @example 50 */
                limit?: number;
                objectId?: components["schemas"]["UUID"];
                /** @example 2026-12-01T00:00:00Z */
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    exportAuditEvents: {
        parameters: {
            query?: {
                accountId?: components["schemas"]["UUID"];
                accountName?: string;
                evaluationId?: components["schemas"]["UUID"];
                /** @example 2026-11-01T00:00:00Z */
                from?: components["schemas"]["Instant"];
                /** @example project-funding */
                kind?: string;
                objectId?: components["schemas"]["UUID"];
                /** @example 2026-12-01T00:00:00Z */
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each row with its hash a line of canonical JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    verifyAuditEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listBudgets: {
        parameters: {
            query?: {
                cursor?: string;
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                departmentId?: components["schemas"]["UUID"];
                /** @example 2024 */
                fiscalYear?: number;
                /** @example 50 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000100 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseBudget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000100 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getBudgetExpenditure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000100 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetSection"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseBudgetExpenditure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000100 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetSection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetSection"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getBudgetRevenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000100 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetSection"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseBudgetRevenue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000100 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetSection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetSection"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listCodeLists: {
        parameters: {
            query?: {
                /**
                 * @description Without it the newest lists
                 * @example 2024
                 */
                fiscalYear?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000c01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    acceptComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "1"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000c01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    answerComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000c01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demo"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                creditCode?: string;
                cursor?: string;
                departmentCode?: string;
                /** @example 50 */
                limit?: number;
                parentId?: components["schemas"]["UUID"];
                /** @example 政法 */
                q?: string;
                /** @example 621200000 */
                regionCode?: string;
                sort?: "code" | "-code";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    addDepartment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["revision"];
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseDepartment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listEvaluations: {
        parameters: {
            query?: {
                cursor?: string;
                departmentId?: components["schemas"]["UUID"];
                fiscalYear?: number;
                limit?: number;
                q?: string;
                status?: components["schemas"]["Status"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    addEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["revision"];
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getAdjustments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearAdjustments"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseAdjustments: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YearAdjustments"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearAdjustments"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getApplicability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Applicability"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseApplicability: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Applicability"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Applicability"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getChanges: {
        parameters: {
            query?: {
                since?: number;
                until?: number;
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listComments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["CommentState"];
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["revision"];
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getDifferences: {
        parameters: {
            query?: {
                /**
                 * @description last-year, or the sequence of a submission as listSubmissions gives it
                 * @example last-year
                 */
                against?: unknown;
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencesView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getDisclosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseDisclosure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Disclosure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listTypedNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypedNumberList"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    suggestFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionList"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureList"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getExplanation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
                /** @example R05-6f1c0a7be2d94f13 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    explainFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
                /** @example R05-6f1c0a7be2d94f13 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplanationView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    withdrawExplanation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "1"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
                /** @example R05-6f1c0a7be2d94f13 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getDepartmentGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseDepartmentGoal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Goal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listHistory: {
        parameters: {
            query?: {
                cursor?: string;
                from?: components["schemas"]["Instant"];
                /** @example project-funding */
                kind?: string;
                /** @example 50 */
                limit?: number;
                objectId?: components["schemas"]["UUID"];
                /**
                 * @description RFC 6901 pointer into the thing: only what changed the value there, or one in it. A page may be shorter than its limit
                 * @example /rows/0/executed
                 */
                pointer?: string;
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getDepartmentIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorTable"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseDepartmentIndicators: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorTable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorTable"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listNarrative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NarrativeList"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getNarrative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
                /** @example experience */
                paragraph: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Narrative"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseNarrative: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
                /** @example experience */
                paragraph: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Narrative"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Narrative"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getProjectOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectOrder"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseProjectOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectOrder"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listPublications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationPage"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description What stands behind the report: explanations of findings, remarks of reviewers, none; explanations, if it is not said */
                appendix?: components["schemas"]["Appendix"][];
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/html": string;
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getReportDocx: {
        parameters: {
            query?: {
                /** @description What stands behind the report: explanations of findings, remarks of reviewers, none; explanations, if it is not said */
                appendix?: components["schemas"]["Appendix"][];
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report in the layout of GB/T 9704—2012; each figure is a content control */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getReportHtml: {
        parameters: {
            query?: {
                /** @description What stands behind the report: explanations of findings, remarks of reviewers, none; explanations, if it is not said */
                appendix?: components["schemas"]["Appendix"][];
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getReportJson: {
        parameters: {
            query?: {
                /** @description What stands behind the report: explanations of findings, remarks of reviewers, none; explanations, if it is not said */
                appendix?: components["schemas"]["Appendix"][];
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getReportPdf: {
        parameters: {
            query?: {
                /** @description What stands behind the report: explanations of findings, remarks of reviewers, none; explanations, if it is not said */
                appendix?: components["schemas"]["Appendix"][];
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report in the layout of GB/T 9704—2012, tagged PDF/A-2a */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getReportXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 总览, both accounts, 附2-1 and 附2-2 of each project, a sheet each; what is computed is a formula */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getEvaluationScore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationScore"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getEvaluationScoreXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sheet for each form that is scored */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getStaffing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staffing"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseStaffing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Staffing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staffing"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getStatedFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatedFigures"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseStatedFigures: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatedFigures"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatedFigures"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionPage"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getEvaluationSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSummary"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    takeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "12"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listIndicatorTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorTemplatePage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                cursor?: string;
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                departmentId?: components["schemas"]["UUID"];
                /** @example 2024 */
                fiscalYear?: number;
                /** @example 产出指标 */
                level1?: string;
                /** @example 50 */
                limit?: number;
                projectId?: components["schemas"]["UUID"];
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000301 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                cursor?: string;
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                departmentId?: components["schemas"]["UUID"];
                /** @example 2024 */
                fiscalYear?: number;
                /** @example 50 */
                limit?: number;
                /** @example 视频 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    addProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["revision"];
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    removeProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getProjectFunding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funding"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseProjectFunding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Funding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funding"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getProjectGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseProjectGoal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Goal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getProjectIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorTable"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseProjectIndicators: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorTable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorTable"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    restoreProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getProjectScore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreSheetView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getProjectScoreXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000206 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One sheet */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getPublicReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000b01 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReport"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reconcile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
                "text/html": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationView"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    takeSteps: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reviewed"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    previewScore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewInput"];
                "application/x-ndjson": components["schemas"]["PreviewInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreSheetView"];
                    "application/x-ndjson": components["schemas"]["ScoreSheetView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listSchemes: {
        parameters: {
            query?: {
                cursor?: string;
                /** @example 2024 */
                fiscalYear?: number;
                /** @example PROJECT */
                kind?: components["schemas"]["Kind2"];
                /** @example 50 */
                limit?: number;
                /** @example PUBLISHED */
                state?: components["schemas"]["SchemeState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemePage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    addScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchemeInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["revision"];
                    /** @description Where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01900000-0000-7000-8000-00000000c201 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    reviseScheme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000901 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchemeView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    removeScheme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000901 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    compareSchemes: {
        parameters: {
            query: {
                /** @example 01900000-0000-7000-8000-00000000c202 */
                with: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                /** @example 01900000-0000-7000-8000-00000000c201 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeComparison"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getSchemeImpact: {
        parameters: {
            query?: {
                cursor?: string;
                /** @example 50 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 01900000-0000-7000-8000-00000000c201 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeImpact"];
                };
            };
            /** @description What the caller has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    publishScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
                /**
                 * @description The entity tag of the revision that is to be changed; without it 428
                 * @example "0"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000901 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            412: components["responses"]["revision-stale"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            428: components["responses"]["revision-required"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogInInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-attempts"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @example 50 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01934f3a-5b2c-7d1e-8f00-000000000501 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupInput"];
            };
        };
        responses: {
            /** @description Made */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                cursor?: string;
                fiscalYear?: number;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    issueTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours, and nothing is done twice */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTasks"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_id?: string;
                    client_secret?: string;
                    grant_type?: string;
                    scope?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["revision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            409: components["responses"]["state-conflict"];
            413: components["responses"]["body-too-large"];
            414: components["responses"]["uri-too-long"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["invalid-input"];
            429: components["responses"]["too-many-attempts"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            400: components["responses"]["unreadable-request"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            414: components["responses"]["uri-too-long"];
            429: components["responses"]["too-many-requests"];
            431: components["responses"]["headers-too-large"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["unavailable"];
        };
    };
}
