/** A name as it stands at the beginning of a line: French and Dutch write their languages small within one. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
