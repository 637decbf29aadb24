/**
 * Suggestions while somebody types in a search box: a combobox with a list of links, by the pattern of the ARIA
 * Authoring Practices. The form says where they come from; without this script it searches as before.
 */
type Suggestion = {
  readonly kind: string;
  readonly name: string;
  readonly lang: string;
  readonly note: string;
  readonly path: string;
};
type Answer = { readonly suggestions: readonly Suggestion[]; readonly said: string };

const pause = 150;

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = "",
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function optionOf({ kind, name, lang, note }: Suggestion, id: string): HTMLLIElement {
  const option = made("li", "suggestion");
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const words = made("span", "", name);
  words.lang = lang;
  option.append(words, made("span", "suggestion-note", note ? `${kind} · ${note}` : kind));
  return option;
}

function suggestIn(form: HTMLFormElement, source: string): void {
  const input = form.querySelector<HTMLInputElement>("input[name=q]");
  if (!input) return;
  const list = made("ul", "suggestions no-print");
  const status = made("p", "sr-only");
  list.id = `${input.id}-suggestions`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestions ?? "");
  status.setAttribute("role", "status");
  form.append(list, status);
  // A search field may not be a combobox.
  input.type = "text";
  input.enterKeyHint = "search";
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let shown: readonly Suggestion[] = [];
  let place = -1;
  let timer = 0;
  let asking = new AbortController();

  const choose = (next: number) => {
    list.children[place]?.setAttribute("aria-selected", "false");
    place = next;
    const option = list.children[place];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  };
  const open = (isOpen: boolean) => {
    choose(-1);
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
  };
  const close = () => {
    clearTimeout(timer);
    asking.abort();
    open(false);
  };
  const go = (at: number) => {
    const path = shown[at]?.path;
    if (path) location.assign(path);
  };
  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const typed = input.value.trim();
    if (typed.length < 2) {
      status.textContent = "";
      return open(false);
    }
    try {
      const answer = await fetch(source + encodeURIComponent(typed), { signal });
      if (!answer.ok) return open(false);
      const { suggestions, said }: Answer = await answer.json();
      if (signal.aborted) return;
      shown = suggestions;
      list.replaceChildren(...shown.map((one, at) => optionOf(one, `${list.id}-${at}`)));
      status.textContent = said;
      open(shown.length > 0);
    } catch {
      if (!signal.aborted) open(false);
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const last = shown.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return void ask();
      const down = event.key === "ArrowDown";
      // One step beyond either end is the field itself.
      choose(down ? (place < last ? place + 1 : -1) : place < 0 ? last : place - 1);
    } else if (event.key === "Enter" && !list.hidden && place >= 0) {
      event.preventDefault();
      go(place);
    } else if (event.key === "Escape") {
      if (list.hidden) input.value = "";
      event.preventDefault();
      close();
    }
  });
  // The field keeps the focus while somebody presses on an option.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest(".suggestion") : null;
    if (option) go([...list.children].indexOf(option));
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
  suggestIn(form, form.dataset.suggest ?? "");
}
