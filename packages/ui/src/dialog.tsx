"use client";
/** A dialog over the page. The browser keeps the focus inside and gives it back; Escape closes it where it may. */
import { type ReactNode, useEffect, useRef } from "react";

type Props = {
  readonly id: string;
  readonly heading: ReactNode;
  /** Absent where it must be answered. */
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
};

export function Dialog({ id, heading, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-heading`}
      className="border-ink bg-paper text-ink m-auto w-[min(40rem,calc(100vw-2rem))] border p-6 backdrop:bg-black/50 sm:p-8"
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={`${id}-heading`} className="mb-4 text-2xl">
        {heading}
      </h2>
      {children}
    </dialog>
  );
}
