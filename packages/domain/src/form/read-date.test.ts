import { expect, it } from "vitest";
import { printDate } from "../dates/print.ts";
import { languages } from "../languages.ts";
import { readDate } from "./read-date.ts";

it.each([
  ["1992", "1992"],
  ["2012-04", "2012-04"],
  ["2012-4", "2012-04"],
  ["1992-05-21", "1992-05-21"],
  ["21.05.1992", "1992-05-21"],
  ["21. 5. 1992", "1992-05-21"],
  ["21/5/1992", "1992-05-21"],
  ["05/1992", "1992-05"],
  ["April 2012", "2012-04"],
  ["april  2012", "2012-04"],
  ["21 May 1992", "1992-05-21"],
  ["1st of May 1992", "1992-05-01"],
  ["1er juillet 1975", "1975-07-01"],
  ["21 août 1992", "1992-08-21"],
  ["21 aout 1992", "1992-08-21"],
  ["21. März 1992", "1992-03-21"],
  ["21 mrt 1992", null],
  ["21 maart 1992", "1992-03-21"],
  ["12 févr. 2001", "2001-02-12"],
  ["Sept. 2001", "2001-09"],
])("%s is %s", (text, date) => expect(readDate(text)).toBe(date));

it.each([
  "",
  "yesterday",
  "30 February 2020",
  "31.02.1992",
  "13/13/1992",
  "21.05.92",
  "ju 1992",
  "jui 1992",
  "1992/1993",
])("%s is no date", (text) => expect(readDate(text)).toBeNull());

it.each(languages)("reads what is printed in %s", (language) => {
  for (const date of ["1992", "1992-04", "1992-08-01", "2001-12-31", "1975-07-01", "2012-03-09"]) {
    expect(readDate(printDate(date, language))).toBe(date);
  }
});
