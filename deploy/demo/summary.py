"""What a run says about itself: lines while it trades, and the sum at its end."""

import datetime

COUNTS = ("orders_sent", "orders_accepted", "amends_sent", "cancels_sent", "changes_done",
          "orders_refused", "orders_too_late", "fills", "requotes", "requotes_missed", "busy",
          "lost", "renumbered", "resyncs")
STORED = ("orders", "live", "trades", "traded_wh", "turnover_nano", "allocations", "ledger_rows",
          "ledger_sum_nano", "deposited_nano", "order_hold_nano", "contract_hold_nano", "batches")


def market_time(microseconds):
    return datetime.datetime.fromtimestamp(microseconds / 1e6, datetime.timezone.utc)


def money(nano):
    return f"{nano / 1e9:,.2f}"


def fleets_sum(regions):
    """The fleets' own totals, added; `refused` by name."""
    total, refused = dict.fromkeys(COUNTS, 0), {}
    for region in regions:
        said = region.fleet_totals()
        for name in COUNTS:
            total[name] += said.get(name, 0)
        for name, count in said.get("refused", {}).items():
            refused[name] = refused.get(name, 0) + count
    total["refused_by_reason"] = refused
    return total


def stored_sum(stored):
    return {name: sum(int(one[name]) for one in stored) for name in STORED}


def trades_line(regions):
    """What trades: the last trade of each region."""
    words, clock = [], None
    for region in regions:
        said = region.fleet_totals()
        clock = said.get("market_us", 0) or clock
        trade = region.last_trade()
        if trade is None:
            words.append(f"R{region.number} no trade yet")
            continue
        slot_s, price, kwh = trade
        slot = market_time(slot_s * 1e6)
        words.append(f"R{region.number} {slot:%H:%M} {kwh:,.1f} kWh at {price:.2f}/MWh")
    when = f"{market_time(clock):%d.%m. %H:%M}" if clock else "--"
    return f"  {when}  traded last  {'   '.join(words)}"


def totals_line(regions, seconds):
    fleets = fleets_sum(regions)
    stored = stored_sum([region.totals() for region in regions])
    return (f"  after {seconds:.0f} s: {fleets['orders_sent']:,} orders sent,"
            f" {fleets['orders_accepted']:,} accepted, {fleets['orders_refused']:,} refused |"
            f" {stored['trades']:,} trades, {stored['allocations']:,} allocations,"
            f" {stored['traded_wh'] / 1e6:,.1f} MWh, {money(stored['turnover_nano'])} |"
            f" {stored['ledger_rows']:,} ledger rows")


def end_lines(fleets, stored):
    refused = ", ".join(f"{name} {count:,}" for name, count in sorted(
        fleets["refused_by_reason"].items(), key=lambda pair: -pair[1])) or "none"
    return [
        f"orders      {fleets['orders_sent']:,} sent, {fleets['orders_accepted']:,} accepted,"
        f" {fleets['orders_refused']:,} refused, {fleets['orders_too_late']:,} too late to send;"
        f" {stored['orders']:,} in Postgres, {stored['live']:,} of them live",
        f"changes     {fleets['amends_sent']:,} amendments and {fleets['cancels_sent']:,} cancels"
        f" sent, {fleets['changes_done']:,} done",
        f"refused     {refused}",
        f"trades      {stored['trades']:,}, with {stored['allocations']:,} allocations"
        f" ({fleets['fills']:,} fills told to the traders)",
        f"energy      {stored['traded_wh'] / 1e6:,.3f} MWh, bought = sold",
        f"money       {money(stored['turnover_nano'])} traded; deposits"
        f" {money(stored['deposited_nano'])}, held for contracts"
        f" {money(stored['contract_hold_nano'])}, for orders {money(stored['order_hold_nano'])}",
        f"ledger      {stored['ledger_rows']:,} rows, debits - credits"
        f" {money(stored['ledger_sum_nano'])}",
        f"journal     {stored['batches']:,} batches",
    ]
