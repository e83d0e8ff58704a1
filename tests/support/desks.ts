import fc from "fast-check";
import { type Desk, localTime, type Said } from "../../app/state/desk.ts";

export const figureId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);

export const said: fc.Arbitrary<Said> = fc.record({
  figure: figureId,
  at: fc
    .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((moment) => localTime(moment, 480)),
  release: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join(".")),
  session: fc.option(figureId),
});

export const desk: fc.Arbitrary<Desk> = fc.record({
  session: fc.option(figureId),
  current: fc.option(figureId),
  pins: fc.uniqueArray(figureId, { maxLength: 8 }),
  said: fc.uniqueArray(said, { maxLength: 8, selector: ({ figure }) => figure }),
  keys: fc.boolean(),
});
