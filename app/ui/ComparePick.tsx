import { memo, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { comparePickTexts } from "../i18n/compare-pick-texts.ts";
import type { CompareModel } from "../plan/compare-model.ts";
import { type PickItem, pickIndicators, pickItems, pickMatches } from "../plan/pick-list.ts";
import type { Selection } from "../state/compare-address.ts";
import { usePage } from "./page-context.tsx";
import type { Compare } from "./use-compare.ts";

/** Lines drawn at first, and with each "more": an indicator may have thousands. */
const PART = 60;

interface PickProps {
  readonly compare: Compare;
  readonly selection: Selection;
  readonly model: CompareModel;
  /** Adds a figure, or takes it out. */
  readonly toggle: (id: string) => void;
}

/** Estimates of one indicator as a list of ticks: what is ticked is compared. */
export function ComparePick(props: PickProps) {
  const { language } = usePage();
  const texts = comparePickTexts(language);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="compare-pick"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) props.compare.want();
      }}
    >
      <summary>{texts.open}</summary>
      {isOpen && props.compare.isWhole && <PickList {...props} />}
    </details>
  );
}

function PickList({ selection, model, toggle }: PickProps) {
  const { language } = usePage();
  const texts = comparePickTexts(language);
  const id = useId();
  const { published } = model;
  const start = model.set.reference ?? model.picked[0];
  const [indicator, setIndicator] = useState(start?.indicator ?? null);
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState(PART);
  const indicators = useMemo(() => pickIndicators(published, language), [published, language]);
  const of = indicator ?? indicators[0]?.id ?? "";
  const items = useMemo(() => pickItems(of, published, language), [of, published, language]);
  const found = useMemo(() => pickMatches(items, query), [items, query]);
  const picked = new Set(selection.figures);
  // The same function for every line, so that a tick draws one line anew.
  const latest = useRef(toggle);
  useEffect(() => {
    latest.current = toggle;
  });
  const onTick = useCallback((figure: string) => latest.current(figure), []);
  const rest = found.length - shown;
  return (
    <div>
      <div className="compare-field">
        <label htmlFor={`${id}-of`}>{texts.indicator}</label>
        <select
          id={`${id}-of`}
          value={of}
          onChange={({ target }) => {
            setIndicator(target.value);
            setShown(PART);
          }}
        >
          {indicators.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name[language]}
            </option>
          ))}
        </select>
      </div>
      <div className="compare-field">
        <label htmlFor={`${id}-words`}>{texts.filter}</label>
        <input
          id={`${id}-words`}
          type="search"
          autoComplete="off"
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setShown(PART);
          }}
        />
      </div>
      <p className="quiet" role="status">
        {found.length === 0
          ? texts.none
          : texts.count(found.length, found.filter((item) => picked.has(item.id)).length)}
      </p>
      <ul className="plain pick-items">
        {found.slice(0, shown).map((item) => (
          <Item key={item.id} item={item} isOn={picked.has(item.id)} onTick={onTick} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + PART)}>
          {texts.more(Math.min(PART, rest))}
        </button>
      )}
    </div>
  );
}

interface ItemProps {
  readonly item: PickItem;
  readonly isOn: boolean;
  readonly onTick: (id: string) => void;
}

const Item = memo(function Item({ item, isOn, onTick }: ItemProps) {
  return (
    <li>
      <label>
        <input type="checkbox" checked={isOn} onChange={() => onTick(item.id)} />
        <b>{item.value}</b>
        <span>{item.who}</span>
        <span className="quiet">{item.where}</span>
      </label>
    </li>
  );
});
