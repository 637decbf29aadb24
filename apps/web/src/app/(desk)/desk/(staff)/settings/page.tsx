/** How the desk is run, for administrators. */
import { staffCaller } from "@entente/api/staff-caller";
import { Fact, Facts } from "@entente/ui/facts";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import type { Metadata } from "next";
import { personFormIn } from "@/features/people/edit/person-form.ts";
import { SettingsForm } from "@/features/setting/edit/settings-form.tsx";
import { found } from "@/lib/desk/found.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { settingWords } from "@/messages/desk/settings.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: settingWords[(await deskReader()).language].title,
});

export default async function SettingsOfDesk() {
  const { actor } = await staff();
  const reader = await deskReader();
  const { language } = reader;
  const desk = staffCaller(actor);
  const { settings, updatedAt, singleSignOn, mailServer } = await found(desk.setting.read());
  const units = await desk.people.units({ language });
  const words = settingWords[language];
  const stateOf = (given: boolean) => (given ? words.setUp : words.notSetUp);
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={words.title} lead={words.lead} />
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <SettingsForm
          settings={settings}
          seen={updatedAt.toISOString()}
          units={units}
          words={words}
          form={personFormIn(reader)}
        />
        <Section id="environment" heading={words.environment}>
          <p className="mb-3">{words.environmentLead}</p>
          <Facts>
            <Fact term={words.singleSignOn}>{stateOf(singleSignOn)}</Fact>
            <Fact term={words.mailServer}>{stateOf(mailServer)}</Fact>
          </Facts>
          <p className="mt-5">
            <a href={`/desk/records/${reader.institute.id}`}>{words.institute}</a>
          </p>
        </Section>
      </div>
    </>
  );
}
