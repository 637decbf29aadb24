"use client";
import { AddressBox } from "./boxes/address-box.tsx";
import { ChoiceBox } from "./boxes/choice-box.tsx";
import { ColourBox } from "./boxes/colour-box.tsx";
import { DateBox } from "./boxes/date-box.tsx";
import { DrawingBox } from "./boxes/drawing-box.tsx";
import { LineBox } from "./boxes/line-box.tsx";
import { LinesBox } from "./boxes/lines-box.tsx";
import { NamesBox } from "./boxes/names-box.tsx";
import { NumberBox } from "./boxes/number-box.tsx";
import { PostBox } from "./boxes/post-box.tsx";
import { ProseBox } from "./boxes/prose-box.tsx";
import { RecordBox } from "./boxes/record-box.tsx";
import { RemarkBox } from "./boxes/remark-box.tsx";
import { SeveralBox } from "./boxes/several-box.tsx";
import { SourceBox } from "./boxes/source-box.tsx";
import { YesNoBox } from "./boxes/yes-no-box.tsx";
/** One field of the form: the box that its widget names. */
import type { FieldAt, Of } from "./field-at.ts";

export function FormField(props: FieldAt) {
  switch (props.field.widget.type) {
    case "prose":
      return <ProseBox {...(props as Of<"prose">)} />;
    case "remark":
      return <RemarkBox {...(props as Of<"remark">)} />;
    case "select":
      return <ChoiceBox {...(props as Of<"select">)} />;
    case "several":
      return <SeveralBox {...(props as Of<"several">)} />;
    case "source":
      return <SourceBox {...(props as Of<"source">)} />;
    case "lines":
      return <LinesBox {...(props as Of<"lines">)} />;
    case "date":
    case "day":
      return <DateBox {...(props as Of<"date" | "day">)} />;
    case "number":
      return <NumberBox {...(props as Of<"number">)} />;
    case "yes-no":
      return <YesNoBox {...(props as Of<"yes-no">)} />;
    case "names":
      return <NamesBox {...(props as Of<"names">)} />;
    case "record":
      return <RecordBox {...(props as Of<"record">)} />;
    case "post":
      return <PostBox {...(props as Of<"post">)} />;
    case "slug":
      return <AddressBox {...(props as Of<"slug">)} />;
    case "colour":
      return <ColourBox {...(props as Of<"colour">)} />;
    case "drawing":
      return <DrawingBox {...(props as Of<"drawing">)} />;
    default:
      return <LineBox {...(props as Of<"line" | "address" | "e-mail">)} />;
  }
}
