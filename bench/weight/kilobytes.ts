/** Bytes as people read them. */
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
