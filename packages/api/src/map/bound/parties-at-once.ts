/** Of so many countries at once all treaties are named, so that no answer holds the whole of a large register. */
export const partiesAtOnce = 20;
