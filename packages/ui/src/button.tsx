/** A button. "main" is what a page is for, "quiet" what else one may do, "text" stands in running text. */
import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "./button-look.tsx";

type Props = Omit<ComponentProps<"button">, "className" | "style"> & { readonly look?: ButtonLook };

export function Button({ look = "quiet", type = "button", ...rest }: Props) {
  return <button type={type} className={buttonLook[look]} {...rest} />;
}
