"use client";

import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { settleQuantity } from "@/lib/kernel/quantity";
import { quoteOffer } from "@/lib/kernel/quote";
import { chosenSku, pickValue } from "@/lib/kernel/sku-choice";
import { LadderTable } from "./ladder-table";
import { OptionGroup } from "./option-group";
import { quantityRules, type PanelOffer } from "./panel-offer";
import { addressOfPlace, optionField, type PanelPlace } from "./panel-place";
import type { PanelWords } from "./panel-words";
import { PriceLine } from "./price-line";
import { useStage } from "./product-stage";
import { QuantityField } from "./quantity-field";
import { StockLine } from "./stock-line";
import { Subtotal } from "./subtotal";
import { TermsList } from "./terms-list";
import type { AddSlot } from "./add-state";
import { useAdding } from "./use-adding";

type BuyPanelProps = {
  offer: PanelOffer;
  start: PanelPlace;
  words: PanelWords;
  locale: string;
  rate: ExchangeRate | null;
  cart: AddSlot;
};

/**
 * Variant, quantity, what exactly that costs, and the way into the cart. A plain form to its own page:
 * without scripts the server answers with the price of what was picked.
 */
export function BuyPanel({ offer, start, words, locale, rate, cart }: BuyPanelProps) {
  const [adding, add] = useAdding(cart);
  const [place, setPlace] = useState(start);
  const { showPicture } = useStage();
  const { choice, quantity } = place;
  const rules = quantityRules(offer, choice);
  const quote = quoteOffer(offer, choice, quantity);
  const sku = chosenSku(offer.skus, choice);

  function move(next: PanelPlace) {
    setPlace(next);
    window.history.replaceState(null, "", location.pathname + addressOfPlace(offer, next));
  }

  function pick(option: number, value: number) {
    const next = pickValue(offer.skus, choice, option, value);
    move({ choice: next, quantity: settleQuantity(quantity, quantityRules(offer, next)) });
    const picture = offer.options[option]?.values[value]?.imageUrl;
    if (picture) showPicture(picture);
  }

  return (
    <form
      method="get"
      aria-label={words.label}
      className="flex flex-col gap-5 rounded-2xl bg-sheet p-5 shadow-lift sm:p-6"
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        if (submitter?.hasAttribute("formaction")) void add(event.currentTarget);
      }}
    >
      <PriceLine
        quote={quote}
        offer={offer}
        complete={sku !== null || offer.options.length === 0}
        soldOut={sku?.stock === 0}
        words={words}
        locale={locale}
        rate={rate}
      />
      {offer.options.map((option, index) => (
        <OptionGroup
          key={index}
          field={optionField(index)}
          index={index}
          option={option}
          skus={offer.skus}
          choice={choice}
          words={words}
          onPick={(value) => pick(index, value)}
        />
      ))}
      <LadderTable offer={offer} quantity={quantity} words={words} locale={locale} rate={rate} />
      <QuantityField
        quantity={quantity}
        rules={rules}
        mixable={offer.skus.length > 1}
        words={words}
        locale={locale}
        onChange={(next) => move({ choice, quantity: next })}
      >
        <StockLine offer={offer} sku={sku} words={words} locale={locale} />
      </QuantityField>
      <TermsList offer={offer} words={words} locale={locale} />
      <button className={buttonClass("plain", "normal", "replaced-by-scripts")}>
        {words.show}
      </button>
      <div role="status" id="added" className="empty:hidden">
        {adding.notice}
      </div>
      <button
        formMethod="post"
        formAction={cart.action}
        aria-disabled={adding.busy}
        className={buttonClass("primary", "large")}
      >
        {adding.busy ? cart.words.add.busy : cart.words.add.button}
      </button>
      <Subtotal
        quote={sku?.stock === 0 ? { kind: "unknown" } : quote}
        words={words}
        locale={locale}
        rate={rate}
      />
    </form>
  );
}
