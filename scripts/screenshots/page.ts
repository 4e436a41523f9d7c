/** docs/pane.md: each picture with its line. */
import type { Words } from "./shot";

export interface PaneParts {
  readonly views: readonly Words[];
  readonly acts: readonly Words[];
  readonly states: readonly Words[];
}

export function panePage({ views, acts, states }: PaneParts): string {
  return `<!-- Written by \`npm run screenshots\`. -->

# The pane

Every view, what is done in it, and every state, in the light and the dark theme and in a contrast theme of Windows, 320 pixels wide; the views
at 450 and 600 pixels too. The pictures are of a production build, with the real office.js on the stand-in for Excel.

## Views

${views.map((view) => `${section(view)}\n\n${image(view.name, `${view.title}, 450 and 600 pixels wide, in the three themes`, "-wide")}`).join("\n\n")}

## What is done

${acts.map(section).join("\n\n")}

## States

${states.map(section).join("\n\n")}
`;
}

function section({ name, title, about, alt }: Words): string {
  return `### ${title}\n\n${about}\n\n${image(name, alt)}`;
}

const image = (name: string, alt: string, suffix = ""): string => `![${alt}](images/pane/${name}${suffix}.png)`;
