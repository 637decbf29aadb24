"use client";
/**
 * Brings a place of the document to the reader: the field gets the focus, or the row or section in which it would be. A
 * place can also stand in the address: "#text/fr/title".
 */
import { type Path, placeKey } from "@entente/domain/record/places";
import { useEffect } from "react";
import { useTarget } from "./form-context.tsx";

const focusable = "input, select, textarea, button, [tabindex]";

/** The element of the place, or of the nearest place around it. */
function elementAt(path: Path): HTMLElement | null {
  const around = path.map((_, index) => placeKey(path.slice(0, path.length - index)));
  return around.map((key) => document.getElementById(key)).find((element) => element !== null) ?? null;
}

function show(element: HTMLElement) {
  const control = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
  element.scrollIntoView({ block: "center" });
  (control ?? element).focus({ preventScroll: true });
}

export function FocusTarget() {
  const { target, goTo } = useTarget();
  useEffect(() => {
    const follow = () => {
      const place = decodeURIComponent(location.hash.slice(1));
      if (/^(shared|text)\//.test(place)) goTo(place.split("/"));
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [goTo]);
  useEffect(() => {
    if (!target) return;
    const exact = placeKey(target.path);
    let frame = 0;
    let tries = 0;
    // A row opens, and a language is shown, a drawing or two later.
    const look = () => {
      tries += 1;
      const element = document.getElementById(exact);
      if (element) show(element);
      else if (tries < 30) frame = requestAnimationFrame(look);
      else {
        const near = elementAt(target.path);
        if (near) show(near);
      }
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return null;
}
