import { z, type ZodType } from "zod";
import type { Permission } from "@/lib/kernel/permission";
import type { ProblemCode } from "@/lib/kernel/problem";
import {
  accountQuery,
  arrivedDto,
  changePasswordBody,
  doneDto,
  preferencesBody,
  requestResetBody,
  sessionParams,
  signInBody,
  signUpBody,
  useResetBody,
} from "../account";
import { addressBody, addressParams, keptAddressDto } from "../address";
import { declareRoute } from "../route";
import { favouriteBody, favouriteQuery, savedSearchBody, savedSearchParams } from "../saved";

const nothing = z.object({});

type Change<Params, Query, Body, Reply> = {
  name: string;
  path: string;
  summary: string;
  access: Permission;
  params: ZodType<Params>;
  query: ZodType<Query>;
  body: ZodType<Body> | null;
  reply: ZodType<Reply>;
  problems: readonly ProblemCode[];
};

/** What all of these share: they change something, and their replies are nobody else's. */
function change<Params, Query, Body, Reply>(route: Change<Params, Query, Body, Reply>) {
  return declareRoute({
    ...route,
    method: "POST",
    maxAgeSeconds: 0,
    mayBeEmpty: false,
    problems: ["forbidden_origin", "unauthenticated", "forbidden", ...route.problems],
  });
}

/** Signing in and out, and what belongs to one person. Forms are answered by 303. */
export const ACCOUNT_ROUTES = {
  signUp: change({
    name: "signUp",
    path: "/api/accounts/sign-up",
    summary: "Makes an account and signs in. The session is a cookie.",
    access: "account.create",
    params: nothing,
    query: accountQuery,
    body: signUpBody,
    reply: arrivedDto,
    problems: ["conflict", "unprocessable"],
  }),
  signIn: change({
    name: "signIn",
    path: "/api/accounts/sign-in",
    summary: "Signs in by email address and password. The session is a cookie.",
    access: "account.create",
    params: nothing,
    query: accountQuery,
    body: signInBody,
    reply: arrivedDto,
    problems: ["unprocessable"],
  }),
  signOut: change({
    name: "signOut",
    path: "/api/accounts/sign-out",
    summary: "Ends the session of this browser.",
    access: "account.create",
    params: nothing,
    query: accountQuery,
    body: null,
    reply: doneDto,
    problems: [],
  }),
  endSession: change({
    name: "endSession",
    path: "/api/accounts/sessions/{sessionId}/end",
    summary: "Ends one of one's own sessions.",
    access: "account.use",
    params: sessionParams,
    query: accountQuery,
    body: null,
    reply: doneDto,
    problems: ["not_found"],
  }),
  endOtherSessions: change({
    name: "endOtherSessions",
    path: "/api/accounts/sessions/end-others",
    summary: "Ends all of one's own sessions but this one.",
    access: "account.use",
    params: nothing,
    query: accountQuery,
    body: null,
    reply: doneDto,
    problems: [],
  }),
  changePassword: change({
    name: "changePassword",
    path: "/api/accounts/password",
    summary: "Chooses another password; asks for the old one. Other sessions end.",
    access: "account.use",
    params: nothing,
    query: accountQuery,
    body: changePasswordBody,
    reply: doneDto,
    problems: ["unprocessable"],
  }),
  requestReset: change({
    name: "requestReset",
    path: "/api/accounts/resets",
    summary:
      "Mails a link to choose a new password. The answer does not say whether there is an account.",
    access: "account.create",
    params: nothing,
    query: accountQuery,
    body: requestResetBody,
    reply: doneDto,
    problems: [],
  }),
  useReset: change({
    name: "useReset",
    path: "/api/accounts/resets/use",
    summary: "Chooses a new password by a mailed token and signs in. All earlier sessions end.",
    access: "account.create",
    params: nothing,
    query: accountQuery,
    body: useResetBody,
    reply: arrivedDto,
    problems: ["unprocessable"],
  }),
  savePreferences: change({
    name: "savePreferences",
    path: "/api/accounts/preferences",
    summary: "Keeps one's name, language and currency.",
    access: "account.use",
    params: nothing,
    query: nothing,
    body: preferencesBody,
    reply: doneDto,
    problems: [],
  }),
  addAddress: change({
    name: "addAddress",
    path: "/api/accounts/addresses",
    summary: "Keeps an address in China, where the shop sends goods to such.",
    access: "account.use",
    params: nothing,
    query: accountQuery,
    body: addressBody,
    reply: keptAddressDto,
    problems: ["unprocessable"],
  }),
  editAddress: change({
    name: "editAddress",
    path: "/api/accounts/addresses/{addressId}",
    summary: "Puts an address in the place of one's own old one, under a new id.",
    access: "account.use",
    params: addressParams,
    query: accountQuery,
    body: addressBody,
    reply: keptAddressDto,
    problems: ["not_found", "unprocessable"],
  }),
  archiveAddress: change({
    name: "archiveAddress",
    path: "/api/accounts/addresses/{addressId}/archive",
    summary: "Puts one of one's own addresses away.",
    access: "account.use",
    params: addressParams,
    query: accountQuery,
    body: null,
    reply: doneDto,
    problems: ["not_found"],
  }),
  chooseAddress: change({
    name: "chooseAddress",
    path: "/api/accounts/addresses/{addressId}/default",
    summary: "Makes one of one's own addresses the one offered first.",
    access: "account.use",
    params: addressParams,
    query: accountQuery,
    body: null,
    reply: doneDto,
    problems: ["not_found"],
  }),
  addFavourite: change({
    name: "addFavourite",
    path: "/api/accounts/favourites",
    summary: "Marks a product as a favourite.",
    access: "account.use",
    params: nothing,
    query: favouriteQuery,
    body: favouriteBody,
    reply: doneDto,
    problems: ["not_found", "unprocessable", "upstream_unavailable"],
  }),
  removeFavourite: change({
    name: "removeFavourite",
    path: "/api/accounts/favourites/remove",
    summary: "Takes a product off one's favourites.",
    access: "account.use",
    params: nothing,
    query: favouriteQuery,
    body: favouriteBody,
    reply: doneDto,
    problems: [],
  }),
  saveSearch: change({
    name: "saveSearch",
    path: "/api/accounts/searches",
    summary: "Keeps a search to come back to.",
    access: "account.use",
    params: nothing,
    query: accountQuery,
    body: savedSearchBody,
    reply: doneDto,
    problems: ["unprocessable"],
  }),
  removeSearch: change({
    name: "removeSearch",
    path: "/api/accounts/searches/{searchId}/remove",
    summary: "Removes one of one's own saved searches.",
    access: "account.use",
    params: savedSearchParams,
    query: accountQuery,
    body: null,
    reply: doneDto,
    problems: ["not_found"],
  }),
} as const;
