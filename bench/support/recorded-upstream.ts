import { createServer } from "node:http";
import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";

/**
 * An upstream that costs nothing: one fixed search reply of 24 items for every call. The sandbox's own
 * search takes milliseconds, which would hide the forwarder's cost; this one takes none, so a ratio
 * against it is the strictest one.
 */
export async function startRecordedUpstream(): Promise<{ url: string; close(): Promise<void> }> {
  const reply = Buffer.from(JSON.stringify(searchReply()));
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      response.writeHead(200, {
        "content-type": "application/json",
        "content-length": reply.length,
      });
      response.end(reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function searchReply() {
  const items = Array.from({ length: 24 }, (_, index) => ({
    imageUrl: "https://cbu01.alicdn.com/img/ibank/bench.jpg",
    subject: "新款高压洗车水抢便携式锂电池洗车器",
    subjectTrans: "New portable wireless car washer high-pressure household electric car washer",
    priceInfo: { price: `${15 + index}.0` },
    offerId: randomBytes(16).toString("base64url"),
    isJxhy: null,
    repurchaseRate: "21%",
    monthSold: 100 + index,
  }));
  return {
    requestId: randomBytes(16).toString("hex"),
    code: 200,
    developId: "1110890638347337996",
    msg: "成功",
    data: { totalRecords: 2000, totalPage: 84, pageSize: 24, currentPage: 1, data: items },
  };
}
