/** Tells the rest of a page that a record was saved in its form. */
const event = "record-saved";

export const announceSaved = (recordId: string): void => {
  dispatchEvent(new CustomEvent(event, { detail: recordId }));
};

/** Calls back each time the record was saved on this page, until the answer is called. */
export function onSaved(recordId: string, listener: () => void): () => void {
  const heard = ({ detail }: CustomEventInit<unknown>) => {
    if (detail === recordId) listener();
  };
  addEventListener(event, heard);
  return () => removeEventListener(event, heard);
}
