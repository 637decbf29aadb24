"use client";
/**
 * The public page of a draft in a frame that is as wide as a phone or a desktop, drawn smaller where there is less room.
 * A newer page is fetched behind the one that is read, and takes its place once it is there, at the same height.
 */
import { type RefObject, useEffect, useRef, useState } from "react";

export type FrameWidth = "phone" | "desktop";

type Props = {
  readonly address: string;
  /** Moves with every save: the frame then shows the newer page. */
  readonly version: number;
  /** Names the frame to those who hear it. */
  readonly title: string;
  readonly width: FrameWidth;
};

type Size = { readonly width: number; readonly height: number };

/** How much room an element has; null until it is known. */
function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** A desktop has at least as many pixels as its layout needs; where there is more room, it takes the room. */
const pixels = { phone: () => 390, desktop: (room: number) => Math.max(1024, room) };

/** The window in a frame, where it shows the page that was asked for: not a sign-in form, not a lost connection. */
function windowIn(frame: HTMLIFrameElement | undefined, address: string): Window | null {
  try {
    return frame?.contentWindow?.location.pathname === address ? frame.contentWindow : null;
  } catch {
    return null;
  }
}

type Shown = { readonly key: string; readonly address: string; readonly title: string };

export function ScaledFrame({ address, version, title, width }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const frames = useRef(new Map<string, HTMLIFrameElement>());
  const [shown, setShown] = useState<Shown | null>(null);
  const wanted = { key: `${address} ${version}`, address, title };
  const drawn = shown && shown.key !== wanted.key ? [shown, wanted] : [wanted];

  function arrived() {
    if (shown?.key === wanted.key) return;
    const before = shown && frames.current.get(shown.key);
    const frame = frames.current.get(wanted.key);
    const page = windowIn(frame, wanted.address);
    // What came instead of the page does not take its place.
    if (before && !page) return;
    const read = before && shown ? windowIn(before, shown.address) : null;
    // The public pages scroll smoothly, which here would show the newer page on its way to where it was read.
    if (page && read) page.scrollTo({ left: read.scrollX, top: read.scrollY, behavior: "instant" });
    if (before && document.activeElement === before) frame?.focus({ preventScroll: true });
    setShown(wanted);
  }

  const wide = size && pixels[width](size.width);
  const scale = size && wide ? Math.min(1, size.width / wide) : 1;
  return (
    <div ref={room} className="border-line bg-sheet relative h-full overflow-hidden border">
      {drawn.map(({ key, address: source, title: name }) => {
        const behind = shown !== null && key !== shown.key;
        return (
          <iframe
            key={key}
            ref={(frame) => {
              if (frame) frames.current.set(key, frame);
              else frames.current.delete(key);
            }}
            src={source}
            title={name}
            aria-hidden={behind || undefined}
            tabIndex={behind ? -1 : undefined}
            onLoad={key === wanted.key ? arrived : undefined}
            style={
              size && wide
                ? {
                    width: wide,
                    height: size.height / scale,
                    left: (size.width - wide * scale) / 2,
                    transform: `scale(${scale})`,
                  }
                : undefined
            }
            className={`absolute top-0 block h-full w-full origin-top-left bg-white ${behind ? "invisible" : ""}`}
          />
        );
      })}
    </div>
  );
}
