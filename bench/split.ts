import { Decimal, columnOfCells, split } from "../src/domain";
const n=100000; let seed=1; const rnd=()=>(seed=(seed*1103515245+12345)%2147483648)/2147483648;
const cells=Array.from({length:n},()=>Math.round(rnd()*1e6));
function plain(total:number,d:number[],step:number){const s=d.reduce((a,b)=>a+b,0);const ex=d.map(x=>total*x/s/step);const fl=ex.map(Math.floor);let left=Math.round(total/step-fl.reduce((a,b)=>a+b,0));const order=ex.map((_,i)=>i).sort((a,b)=>(ex[b]!-fl[b]!)-(ex[a]!-fl[a]!)||a-b);for(let k=0;k<left;k++)fl[order[k]!]!++;return fl.map(x=>x*step);}
const col=columnOfCells(cells);
const med=(f:()=>unknown)=>{const t:number[]=[];for(let i=0;i<15;i++){const a=performance.now();f();t.push(performance.now()-a);}return t.sort((a,b)=>a-b)[7]!};
console.log("plain",med(()=>plain(1234567890,cells,1)),"split",med(()=>split({total:new Decimal(1234567890),step:new Decimal(1),drivers:col})),"column",med(()=>columnOfCells(cells)));
