import type { RequestListener } from 'node:http';

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>规划图谱</title>
<style>body { font: 18px/1.8 "Songti SC", "Noto Serif CJK SC", serif; background: #f7f6f2; color: #1b211f; display: grid; place-content: center; min-height: 90vh; text-align: center }</style>
<p>规划图谱正在启动，本页会自行刷新。<br><span lang="en">Plan Atlas is starting; this page reloads by itself.</span></p>
</html>
`;

/** What is served until the graph is there, so that whoever opens the page early waits in front of an answer. */
export const answerStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '2' });
  response.end(PAGE);
};
