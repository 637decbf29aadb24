"use client";
/** What publishing would miss of what stands in the form now. It follows the typing at a distance. */
import { missingPlaces } from "@entente/domain/form/missing";
import { useDeferredValue, useMemo } from "react";
import { useEngine } from "../draft/use-draft.tsx";
import { useForm } from "./form-context.tsx";

export function useMissing() {
  const { form } = useForm();
  const document = useDeferredValue(useEngine(({ state }) => state.mine));
  return useMemo(() => missingPlaces(form, document), [form, document]);
}
