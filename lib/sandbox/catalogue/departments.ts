import { accessories, bags } from "./carried";
import { menClothing, shoes, womenClothing } from "./clothing";
import type { Department } from "./department";
import { beauty, gifts, office } from "./desk";
import { electronics, tools } from "./devices";
import { homeLiving, kitchen } from "./home";
import { sports, toys } from "./leisure";

/** The whole tree, in the order the root category lists it. */
export const DEPARTMENTS: readonly Department[] = [
  womenClothing,
  menClothing,
  shoes,
  bags,
  accessories,
  beauty,
  kitchen,
  homeLiving,
  electronics,
  toys,
  sports,
  tools,
  office,
  gifts,
];
