import { fetchApi } from "#api-under-test";

const HOST = "http://localhost";

/** Asks the API for an address. */
export const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetchApi(new Request(HOST + path, init));

/** Sends the API a body of some type. */
export const post = (path: string, body: NonNullable<RequestInit["body"]>, type = "text/plain"): Promise<Response> =>
  get(path, { method: "POST", body, headers: { "content-type": type } });

/** A short readout, clean. */
export const TEXT =
  "岚江省召开全省防汛调度视频会议\n7月6日，副省长秦望舒主持召开全省防汛调度视频会议。秦望舒强调，各市县要加强巡查值守，及时转移受威胁群众。\n";

/** Its headline as a mirror gives it. */
export const MANGLED =
  "嵐江省召開(kāi)全省防汛調(diào)度視(shì)頻會(huì)議,副省長(zhǎng)秦望舒主持會(huì)議,強(qiáng)調(diào)要加強(qiáng)巡查值守.";
export const RESTORED = "岚江省召开全省防汛调度视频会议，副省长秦望舒主持会议，强调要加强巡查值守。";
