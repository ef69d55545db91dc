/** A value of the page with what the page calls it. */
export interface Field {
  label: string;
  value: string;
  /** Where the value stands. */
  element: Element;
}

/** Longer texts are no labels, longer values no codes: the detector's own bounds. */
export const longestLabel = 80;
export const longestValue = 60;
