/** One shape a severity. Decoration: the word stands beside it, or is read out in its place. */
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../rules/finding";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const Icon = ICONS[severity];
  return <Icon className="severity-icon" data-severity={severity} aria-hidden="true" />;
}
