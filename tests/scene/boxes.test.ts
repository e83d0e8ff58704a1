import { expect, test } from "vitest";
import { boxOf, boxOfAll, overlap } from "../../app/scene/boxes.ts";
import { line, polygon, rect } from "../../app/scene/shapes.ts";

test("a box holds half of the stroke; a straight line grows across only", () => {
  expect(boxOf({ ...rect(10, 20, 30, 5, "ink"), stroke: "ink", strokeWidth: 2 })).toEqual({
    x0: 9,
    y0: 4,
    x1: 31,
    y1: 21,
  });
  const level = line(0, 10, 50, 10, { stroke: "ink", strokeWidth: 2 });
  expect(boxOf(level)).toEqual({ x0: 0, y0: 9, x1: 50, y1: 11 });
});

test("the box of a path is that of its points, of a group that of its leaves", () => {
  const triangle = polygon(
    [
      [0, 0],
      [-4.25, 8],
      [4, 8.5],
    ],
    "ink",
  );
  expect(boxOf(triangle)).toEqual({ x0: -4.25, y0: 0, x1: 4, y1: 8.5 });
  expect(boxOfAll([triangle, rect(10, 10, 12, 12, "ink")])).toEqual({
    x0: -4.25,
    y0: 0,
    x1: 12,
    y1: 12,
  });
  expect(boxOfAll([])).toBeNull();
});

test("boxes that only touch do not overlap", () => {
  const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
  expect(overlap(box, { x0: 10, y0: 0, x1: 20, y1: 10 })).toBe(false);
  expect(overlap(box, { x0: 9, y0: 9, x1: 20, y1: 20 })).toBe(true);
  expect(overlap(box, { x0: 9, y0: 9, x1: 20, y1: 20 }, 1)).toBe(false);
});
