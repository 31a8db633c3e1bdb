import audit from "../../locales/en/audit.json";
import budget from "../../locales/en/budget.json";
import checking from "../../locales/en/checking.json";
import department from "../../locales/en/department.json";
import disclosure from "../../locales/en/disclosure.json";
import evaluation from "../../locales/en/evaluation.json";
import identity from "../../locales/en/identity.json";
import indicator from "../../locales/en/indicator.json";
import project from "../../locales/en/project.json";
import report from "../../locales/en/report.json";
import review from "../../locales/en/review.json";
import scoring from "../../locales/en/scoring.json";
import scheme from "../../locales/en/scheme.json";
import shared from "../../locales/en/shared.json";

export const english = {
  shared,
  audit,
  department,
  budget,
  checking,
  project,
  identity,
  indicator,
  evaluation,
  report,
  review,
  scoring,
  scheme,
  disclosure,
};
