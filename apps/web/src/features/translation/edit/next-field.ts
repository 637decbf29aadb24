/** Goes from field to field that asks for work, by what each says of itself. */

const waiting = "[data-waiting]";
const box = "input, textarea, [role=textbox], [tabindex='0']";

function enter(field: Element) {
  const element = field.querySelector<HTMLElement>(box);
  field.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}

/** Goes to the next field after the focus, round to the first. False where none is left. */
export function goToNext(form: HTMLElement): boolean {
  const fields = [...form.querySelectorAll(waiting)];
  const here = document.activeElement;
  const after = fields.find(
    (field) =>
      here !== null &&
      !field.contains(here) &&
      (here.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const next = after ?? fields[0];
  if (next) enter(next);
  return next !== undefined;
}

/** Goes to the field that the address names. */
export function goToHash(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const field = named?.closest("[data-place]");
  if (field) enter(field);
}
