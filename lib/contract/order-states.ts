import { z } from "zod";
import { orderStateDto } from "./orders";

/** The table of states, as it is published: every event a state knows, where it leads, what is done. */
export const orderStatesDto = z.object({
  states: z.array(
    z.object({
      state: orderStateDto,
      /** Nothing more happens by itself. */
      end: z.boolean(),
      steps: z.array(
        z.object({
          event: z.string(),
          /** The state itself where the event changes nothing. */
          to: orderStateDto,
          stays: z.boolean(),
          effects: z.array(z.string()),
        }),
      ),
    }),
  ),
});

export type OrderStatesDto = z.infer<typeof orderStatesDto>;
