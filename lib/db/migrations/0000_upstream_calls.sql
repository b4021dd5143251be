CREATE TABLE "upstream_calls" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "upstream_calls_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"operation_id" text NOT NULL,
	"endpoint" text NOT NULL,
	"attempt" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"duration_ms" double precision NOT NULL,
	"outcome" text NOT NULL,
	"http_status" integer,
	"envelope_code" bigint,
	"upstream_request_id" text,
	"request_id" text,
	"actor_id" text,
	"request" jsonb
);
--> statement-breakpoint
CREATE INDEX "upstream_calls_started_at" ON "upstream_calls" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "upstream_calls_operation" ON "upstream_calls" USING btree ("operation_id");--> statement-breakpoint
CREATE INDEX "upstream_calls_upstream_request" ON "upstream_calls" USING btree ("upstream_request_id");