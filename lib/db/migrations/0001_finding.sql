CREATE TABLE "fx_rates" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fx_rates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"base" text NOT NULL,
	"currency" text NOT NULL,
	"rate" numeric(24, 12) NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	"provenance" text NOT NULL,
	"entered_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "fx_rates_above_zero" CHECK ("fx_rates"."rate" > 0)
);
--> statement-breakpoint
CREATE TABLE "search_pictures" (
	"token" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"media_type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "fx_rates_newest" ON "fx_rates" USING btree ("base","currency","as_of" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "search_pictures_expires_at" ON "search_pictures" USING btree ("expires_at");