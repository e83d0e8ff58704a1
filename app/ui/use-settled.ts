import { useEffect, useState } from "react";

/** ms without a change after which what is typed is taken to be meant. */
const PAUSE = 250;

/** `value`; while `isMoving` the one that last stood for a moment, so that nothing is made for each in between. */
export function useSettled<T>(value: T, isMoving: boolean): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => settle(value), isMoving ? PAUSE : 0);
    return () => clearTimeout(later);
  }, [value, isMoving]);
  return isMoving ? settled : value;
}
