CREATE TABLE "callback_messages" (
	"digest" text PRIMARY KEY NOT NULL,
	"market" text,
	"type" text,
	"body" "bytea" NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"processed_at" timestamp with time zone,
	"outcome" text,
	"upstream_ids" text[] NOT NULL,
	"order_ids" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parcels" (
	"market" text NOT NULL,
	"upstream_id" text NOT NULL,
	"parcel_key" text NOT NULL,
	"order_id" text NOT NULL,
	"parcel_id" text,
	"waybill" text,
	"carrier" text,
	"carrier_code" text,
	"line_ids" text[] NOT NULL,
	"shipped_at" timestamp with time zone,
	"state" text,
	"steps" jsonb NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"checked_at" timestamp with time zone,
	CONSTRAINT "parcels_market_upstream_id_parcel_key_pk" PRIMARY KEY("market","upstream_id","parcel_key")
);
--> statement-breakpoint
ALTER TABLE "merchant_orders" ADD COLUMN "due_job" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_order_id_merchant_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."merchant_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "callback_messages_received" ON "callback_messages" USING btree ("received_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "callback_messages_waiting" ON "callback_messages" USING btree ("received_at") WHERE "callback_messages"."processed_at" is null;--> statement-breakpoint
CREATE INDEX "parcels_order" ON "parcels" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "parcels_waybill" ON "parcels" USING btree ("waybill");