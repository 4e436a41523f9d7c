import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { Boundary } from "../../src/pane/Boundary";

function Broken(): ReactElement {
  throw new Error("Loading chunk results failed.");
}

test("a part that cannot be drawn leaves a sentence, not an empty pane", () => {
  // React writes the error to the console as well.
  const written = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <main>
      <h1>Headline</h1>
      <Boundary>
        <Broken />
      </Boundary>
    </main>,
  );
  expect(screen.getByRole("heading", { name: "Headline" })).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toContain("Close the pane and open it again.");
  expect(written).toHaveBeenCalled();
  written.mockRestore();
});
