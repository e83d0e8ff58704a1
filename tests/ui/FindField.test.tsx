// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { FindField } from "../../app/ui/FindField.tsx";
import { OnPage } from "../support/page.tsx";
import { RELEASE } from "../support/release.ts";

const address = `*/data/${RELEASE.version}/release.json`;
const server = setupServer(http.get(address, () => HttpResponse.json(RELEASE as object)));

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function show(language: "en" | "zh" = "en") {
  render(
    <OnPage route={{ page: "overview" }} language={language}>
      <FindField id="find" />
    </OnPage>,
  );
  return screen.getByRole("combobox");
}

describe("FindField", () => {
  it("loads the release when it is first used and shows the value in the result", async () => {
    const field = show();
    await userEvent.type(field, "84 million");
    const first = (await screen.findAllByRole("option"))[0];
    expect(first).toHaveTextContent("84–132 million");
    expect(first).toHaveTextContent("states this number");
    expect(field).toHaveAttribute("aria-expanded", "true");
  });

  it("answers in Chinese on a Chinese page", async () => {
    const field = show("zh");
    await userEvent.type(field, "8400万");
    expect((await screen.findAllByRole("option"))[0]).toHaveTextContent("8400万–1.32亿");
  });

  it("moves through the results with the arrow keys and closes with Escape", async () => {
    const field = show();
    await userEvent.type(field, "dibao");
    await screen.findAllByRole("option");
    await userEvent.keyboard("{ArrowDown}");
    const options = screen.getAllByRole("option");
    expect(options[1]).toHaveAttribute("aria-selected", "true");
    expect(field).toHaveAttribute("aria-activedescendant", options[1]?.id);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("option")).toBeNull();
  });

  it("says clearly that no figure matches, with the nearest under it", async () => {
    const field = show();
    await userEvent.type(field, "zzzz");
    expect(await screen.findByText(/No figure matches “zzzz”/)).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, "13.9 trillion dollars");
    const near = (await screen.findAllByRole("option"))[0];
    expect(await screen.findByText(/No figure matches “13.9 trillion dollars”/)).toBeVisible();
    expect(near).toHaveTextContent(/USD\s14\strillion/);
    expect(near).toHaveTextContent("near");
  });

  it("shows the value, the name, the place, the date, the issuer and the code", async () => {
    const field = show();
    await userEvent.type(field, "f07");
    const [first] = await screen.findAllByRole("option");
    for (const part of ["42–66", "Additional children", "World", "2020", "UN in China", "F07"]) {
      expect(first).toHaveTextContent(part);
    }
  });

  it("asks nothing of a word that is still being composed", async () => {
    const field = show("zh");
    await userEvent.type(field, "低保");
    const before = (await screen.findAllByRole("option")).map((option) => option.textContent);
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: "f01" } });
    fireEvent.keyDown(field, { key: "ArrowDown", keyCode: 229 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(before);
    fireEvent.compositionEnd(field);
    await waitFor(() => expect(screen.getAllByRole("option")[0]).toHaveTextContent("F01"));
  });

  it("says what to do when the list cannot be loaded", async () => {
    server.use(http.get(address, () => new HttpResponse(null, { status: 503 })));
    const field = show();
    await userEvent.type(field, "84");
    expect(await screen.findByText(/could not be loaded/)).toBeVisible();
  });
});
