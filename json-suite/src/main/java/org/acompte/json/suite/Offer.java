package org.acompte.json.suite;

import java.util.List;
import java.util.Map;
import org.acompte.amount.Percentage;
import org.joda.money.Money;

/** What a host has of its own. */
public record Offer(String name, Money price, List<Money> options, Map<String, Percentage> shares) {}
