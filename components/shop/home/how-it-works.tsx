import { useTranslations } from "next-intl";

const STEPS = ["search", "price", "compare"] as const;

/** Three plain lines; they promise only what the shop does today. */
export function HowItWorks() {
  const t = useTranslations("home.steps");
  return (
    <section aria-labelledby="how-it-works" className="mt-14">
      <h2 id="how-it-works" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <ol className="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-3">
        {STEPS.map((step, index) => (
          <li key={step} className="grid grid-cols-[1.75rem_1fr] gap-x-3">
            <span aria-hidden className="tabular text-xl leading-6 font-semibold text-seal-text">
              {index + 1}
            </span>
            <div>
              <h3 className="text-base font-semibold">{t(`${step}.title`)}</h3>
              <p className="mt-1 max-w-prose text-sm text-ink-soft">{t(`${step}.body`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
