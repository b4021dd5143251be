CREATE TABLE "cart_operations" (
	"cart_id" text NOT NULL,
	"id" text NOT NULL,
	"done_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cart_operations_cart_id_id_pk" PRIMARY KEY("cart_id","id")
);
--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "removal_id" text;--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cart_operations" ADD CONSTRAINT "cart_operations_cart_id_carts_id_fk" FOREIGN KEY ("cart_id") REFERENCES "public"."carts"("id") ON DELETE cascade ON UPDATE no action;