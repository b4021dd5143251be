CREATE TABLE "quick_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"rows" jsonb NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "quick_drafts_expiry" ON "quick_drafts" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "quick_drafts_owner" ON "quick_drafts" USING btree ("owner","created_at");