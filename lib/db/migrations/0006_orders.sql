CREATE TABLE "attention_items" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"kind" text NOT NULL,
	"who" text NOT NULL,
	"detail" jsonb NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"deadline_at" timestamp with time zone,
	"by_default" text,
	"resolved_at" timestamp with time zone,
	"resolved_by" text,
	"resolution" text
);
--> statement-breakpoint
CREATE TABLE "checkouts" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"operation_id" text NOT NULL,
	"asked_digest" text NOT NULL,
	"quote_id" text NOT NULL,
	"strategy" text NOT NULL,
	"destination" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_orders" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"checkout_id" text NOT NULL,
	"user_id" text NOT NULL,
	"market" text NOT NULL,
	"seller_id" text,
	"merchant_key" text NOT NULL,
	"merchant_name" text,
	"state" text NOT NULL,
	"state_since" timestamp with time zone NOT NULL,
	"reason" text,
	"note" text NOT NULL,
	"goods_minor" bigint NOT NULL,
	"freight_minor" bigint NOT NULL,
	"extra_minor" bigint NOT NULL,
	"discount_minor" bigint NOT NULL,
	"fee_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	"hold_id" text NOT NULL,
	"preview_facts" jsonb NOT NULL,
	"due_at" timestamp with time zone,
	"released_by" text,
	"released_at" timestamp with time zone,
	"second_release_by" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "merchant_orders_sum" CHECK ("merchant_orders"."total_minor" = "merchant_orders"."goods_minor" + "merchant_orders"."freight_minor" + "merchant_orders"."extra_minor" - "merchant_orders"."discount_minor" + "merchant_orders"."fee_minor" and "merchant_orders"."total_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "order_attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"kind" text NOT NULL,
	"token" bigint NOT NULL,
	"call_id" text NOT NULL,
	"leader_id" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"outcome" text NOT NULL,
	"upstream_request_id" text,
	"detail" jsonb
);
--> statement-breakpoint
CREATE TABLE "order_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "order_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"order_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"actor" text NOT NULL,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"order_id" text NOT NULL,
	"line_no" integer NOT NULL,
	"market" text NOT NULL,
	"product_id" text NOT NULL,
	"sku_key" text NOT NULL,
	"buy_item_id" text,
	"buy_sku_id" text,
	"quantity" integer NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"amount_minor" bigint NOT NULL,
	"seen" jsonb NOT NULL,
	"fallback" jsonb NOT NULL,
	"upstream_line_id" text,
	"upstream_order_id" text,
	CONSTRAINT "order_lines_order_id_line_no_pk" PRIMARY KEY("order_id","line_no"),
	CONSTRAINT "order_lines_quantity" CHECK ("order_lines"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "upstream_orders" (
	"market" text NOT NULL,
	"upstream_id" text NOT NULL,
	"order_id" text NOT NULL,
	"known" text NOT NULL,
	"raw_state" text,
	"state" text NOT NULL,
	"total_minor" bigint,
	"freight_minor" bigint,
	"pay_url" text,
	"snapshot" jsonb,
	"created_upstream_at" timestamp with time zone,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "upstream_orders_market_upstream_id_pk" PRIMARY KEY("market","upstream_id")
);
--> statement-breakpoint
ALTER TABLE "attention_items" ADD CONSTRAINT "attention_items_order_id_merchant_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."merchant_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkouts" ADD CONSTRAINT "checkouts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkouts" ADD CONSTRAINT "checkouts_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_orders" ADD CONSTRAINT "merchant_orders_checkout_id_checkouts_id_fk" FOREIGN KEY ("checkout_id") REFERENCES "public"."checkouts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_orders" ADD CONSTRAINT "merchant_orders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_attempts" ADD CONSTRAINT "order_attempts_order_id_merchant_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."merchant_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_events" ADD CONSTRAINT "order_events_order_id_merchant_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."merchant_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_merchant_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."merchant_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upstream_orders" ADD CONSTRAINT "upstream_orders_order_id_merchant_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."merchant_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attention_items_open" ON "attention_items" USING btree ("order_id","kind") WHERE "attention_items"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "attention_items_due" ON "attention_items" USING btree ("deadline_at") WHERE "attention_items"."resolved_at" is null and "attention_items"."deadline_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "checkouts_operation" ON "checkouts" USING btree ("user_id","operation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "checkouts_quote" ON "checkouts" USING btree ("quote_id");--> statement-breakpoint
CREATE INDEX "checkouts_user" ON "checkouts" USING btree ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "merchant_orders_reference" ON "merchant_orders" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "merchant_orders_checkout" ON "merchant_orders" USING btree ("checkout_id");--> statement-breakpoint
CREATE INDEX "merchant_orders_user" ON "merchant_orders" USING btree ("user_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "merchant_orders_state" ON "merchant_orders" USING btree ("state","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "merchant_orders_due" ON "merchant_orders" USING btree ("due_at") WHERE "merchant_orders"."due_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "order_attempts_token" ON "order_attempts" USING btree ("order_id","token");--> statement-breakpoint
CREATE INDEX "order_attempts_open" ON "order_attempts" USING btree ("started_at") WHERE "order_attempts"."outcome" = 'open';--> statement-breakpoint
CREATE INDEX "order_attempts_call" ON "order_attempts" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "order_attempts_leader" ON "order_attempts" USING btree ("leader_id","outcome");--> statement-breakpoint
CREATE INDEX "order_events_order" ON "order_events" USING btree ("order_id","id");--> statement-breakpoint
CREATE INDEX "upstream_orders_order" ON "upstream_orders" USING btree ("order_id");