import { describe, expect, it } from "vitest";
import { manualClock } from "@/lib/kernel/clock";
import { createRateLimiter } from "./rate-limit";

const RATE = { perSecond: 2, burst: 3 };

function spend(limiter: ReturnType<typeof createRateLimiter>, address: string, times: number) {
  return Array.from({ length: times }, () => limiter.take(address));
}

describe("the rate limit", () => {
  it("lets a burst through and then says how long to wait", () => {
    const limiter = createRateLimiter(RATE, manualClock());
    expect(spend(limiter, "198.51.100.1", 4)).toEqual([0, 0, 0, 1]);
  });

  it("earns tokens as time passes, up to the burst", () => {
    const clock = manualClock();
    const limiter = createRateLimiter(RATE, clock);
    spend(limiter, "198.51.100.1", 4);
    clock.advance(500);
    expect(spend(limiter, "198.51.100.1", 2)).toEqual([0, 1]);
    clock.advance(60_000);
    expect(spend(limiter, "198.51.100.1", 4)).toEqual([0, 0, 0, 1]);
  });

  it("counts each address for itself", () => {
    const limiter = createRateLimiter(RATE, manualClock());
    spend(limiter, "198.51.100.1", 4);
    expect(limiter.take("198.51.100.2")).toBe(0);
  });

  it("counts the addresses of one IPv6 customer together", () => {
    const limiter = createRateLimiter(RATE, manualClock());
    spend(limiter, "2001:db8:1:2::1", 3);
    expect(limiter.take("2001:db8:1:2:ffff:ffff:ffff:ffff")).toBe(1);
    expect(limiter.take("2001:db8:1:3::1")).toBe(0);
  });
});
