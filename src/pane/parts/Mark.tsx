/** The product's mark: a tracker's rows, each with its status. */
import type { ReactElement } from "react";

export function Mark(): ReactElement {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#0b556a" />
      <circle cx="8.5" cy="8" r="3" fill="#d13438" stroke="#fff" />
      <circle cx="8.5" cy="16" r="3" fill="#f2a100" stroke="#fff" />
      <circle cx="8.5" cy="24" r="3" fill="#2e9e4f" stroke="#fff" />
      <path d="M14 8H28M14 16H24M14 24H26" stroke="#fff" strokeWidth="2" />
    </svg>
  );
}
