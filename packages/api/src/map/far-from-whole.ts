/** Whether a map of those whom the register knows by name would be a map of a few only. */
import type { FigureView } from "../entry/view.ts";

/** Units in which states and organisations that take part are counted. */
const countedIn: readonly string[] = ["parties", "states", "governments", "countries", "members"];

export const countsParties = ({ shown }: FigureView): boolean => countedIn.includes(shown.unit);

/** True where a figure of the entry says that there are more than twice as many as are known. */
export const farFromWhole = (figures: readonly FigureView[], known: number): boolean =>
  figures.some((figure) => countsParties(figure) && known < figure.shown.value / 2);
