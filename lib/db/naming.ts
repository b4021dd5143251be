/** Columns are written in camel case here and in snake case in the database. */
export const NAMING = "snake_case";
