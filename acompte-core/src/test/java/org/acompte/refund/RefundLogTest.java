package org.acompte.refund;

import static org.acompte.Fixtures.eur;
import static org.acompte.refund.RefundCommand.BANK_RETURN;
import static org.acompte.refund.RefundCommand.CHANGE_METHOD;
import static org.acompte.refund.RefundCommand.CLOSE;
import static org.acompte.refund.RefundCommand.CONFIRM;
import static org.acompte.refund.RefundCommand.FAIL;
import static org.acompte.refund.RefundCommand.RETURN_TO_DRAFT;
import static org.acompte.refund.RefundCommand.START_PAYMENT;
import static org.acompte.refund.RefundCommand.SUBMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acompte.knownbugs.KnownBug;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Kept;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The hashes of a log: each field of each event counts. */
class RefundLogTest {
    /** What fills an optional field, by its type. */
    private static final List<Object> SAMPLES = List.of(
            "another",
            Player.START.plusSeconds(1),
            new BankDetailsCheck("u-2", Player.START),
            Kept.indemnity(eur("1.00"), "clause 9"),
            new RefundDetails.Claim("FI-9", new Kept.Indemnity(eur("1.00"), "clause 9")));

    private static List<RefundEvent> log() {
        Player player = Player.after(SUBMIT, RETURN_TO_DRAFT, SUBMIT);
        for (RefundCommand command : List.of(
                RefundCommand.VERIFY,
                RefundCommand.APPROVE_SALES,
                RefundCommand.APPROVE_ACCOUNTING,
                RefundCommand.ISSUE_CREDIT_NOTE,
                RefundCommand.SCHEDULE,
                START_PAYMENT,
                FAIL,
                CHANGE_METHOD,
                START_PAYMENT,
                CONFIRM,
                START_PAYMENT,
                CONFIRM,
                BANK_RETURN,
                START_PAYMENT,
                CONFIRM,
                CLOSE)) {
            player = player.take(command);
        }
        return player.refundCase().events();
    }

    @Test
    void a_log_in_which_any_field_of_any_event_is_changed_is_refused() {
        List<RefundEvent> log = log();
        int changed = 0;
        Set<Class<?>> touched = new LinkedHashSet<>();
        for (int i = 0; i < log.size(); i++) {
            for (Record mutant : mutants(log.get(i))) {
                List<RefundEvent> forged = new ArrayList<>(log);
                forged.set(i, (RefundEvent) mutant);
                touched.add(log.get(i).details().getClass());
                changed++;
                assertThatThrownBy(() -> RefundCase.of(Player.POLICY, forged))
                        .as("%s", mutant)
                        .isInstanceOf(RuleViolationException.class);
            }
        }
        assertThat(changed).isGreaterThan(150);
        assertThat(touched).hasSizeGreaterThan(12);
    }

    @Test
    void each_field_of_each_kind_of_content_changes_the_hash() {
        RefundContent content = Player.after(SUBMIT).refundCase().content().orElseThrow();
        Set<String> hashes = new LinkedHashSet<>();
        hashes.add(content.hash());
        List<Record> mutants = mutants(content);
        mutants.forEach(mutant -> hashes.add(((RefundContent) mutant).hash()));
        assertThat(hashes).hasSize(mutants.size() + 1).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    @KnownBug(76)
    void each_field_of_each_event_changes_its_hash_also_an_optional_one_that_is_filled_or_left_out() {
        List<RefundEvent> log = new ArrayList<>(log());
        log.addAll(keptAndReversed());
        int filled = 0;
        int leftOut = 0;
        for (RefundEvent event : log) {
            for (Record record : mutants(event)) {
                RefundEvent mutant = (RefundEvent) record;
                RefundEvent sealed = RefundEvent.seal(mutant.by(), mutant.details(), mutant.state(), mutant.previous());
                if (mutant.hash().equals(event.hash())) {
                    assertThat(sealed.hash()).as("%s", mutant).isNotEqualTo(event.hash());
                }
                filled += optionals(mutant) > optionals(event) ? 1 : 0;
                leftOut += optionals(mutant) < optionals(event) ? 1 : 0;
            }
        }
        assertThat(filled).isGreaterThan(20);
        assertThat(leftOut).isGreaterThan(20);
    }

    /** A log with each optional field filled that the other one leaves out. */
    private static List<RefundEvent> keptAndReversed() {
        Player player = Player.open("1150.00");
        RefundSplit split = RefundSplit.refund(eur("1000.00")).withKept(Kept.indemnity(eur("150.00"), "clause 9"));
        player = player.take(SUBMIT, split);
        for (RefundCommand command : List.of(
                RefundCommand.VERIFY,
                RefundCommand.APPROVE_SALES,
                RefundCommand.APPROVE_ACCOUNTING,
                RefundCommand.ISSUE_CREDIT_NOTE,
                RefundCommand.CANCEL_WITH_REVERSAL)) {
            player = player.take(command);
        }
        return player.refundCase().events();
    }

    /** How many optional fields are filled, however deep. */
    private static int optionals(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> 1 + optionals(present)).orElse(0);
        }
        if (value instanceof Record record) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .mapToInt(component -> optionals(read(component, record)))
                    .sum();
        }
        return 0;
    }

    @Test
    void the_hash_of_a_stored_event_never_changes() {
        assertThat(Player.open("1150.00").refundCase().events().get(0).hash())
                .isEqualTo("40e68506d3851a8b24dde7ff4a055174f1bc5a6ef53e4530a9937a8f157b1847");
    }

    @Test
    void the_hash_chain_of_a_complete_case_never_changes() {
        List<RefundEvent> log = log();
        List<RefundEvent> other = keptAndReversed();

        assertThat(log.get(log.size() - 1).hash())
                .isEqualTo("a355e8927be8a825b044e74d2bd5e877e797873335413d331b5db13b1dca4d26");
        assertThat(other.get(other.size() - 1).hash())
                .isEqualTo("59147f5b49cea994fa2b7e213fff3d8da4b4644c28a480d0020e494515fb62cc");
    }

    /** All records that differ from one in exactly one field, however deep. */
    private static List<Record> mutants(Record value) {
        List<Record> mutants = new ArrayList<>();
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            for (Object changed : changesOf(components[i], read(components[i], value))) {
                Object[] arguments = new Object[components.length];
                for (int j = 0; j < components.length; j++) {
                    arguments[j] = j == i ? changed : read(components[j], value);
                }
                build(value.getClass(), arguments).ifPresent(mutants::add);
            }
        }
        return mutants;
    }

    /** An optional field that is there is left out and changed, one that is not there is filled. */
    private static List<?> changesOf(RecordComponent component, Object value) {
        if (value instanceof Optional<?> optional) {
            List<Object> changes = new ArrayList<>();
            if (optional.isEmpty()) {
                changes.add(Optional.of(sampleOf(component)));
            } else {
                changes.add(Optional.empty());
                changesOf(optional.get()).forEach(changed -> changes.add(Optional.of(changed)));
            }
            return changes;
        }
        return changesOf(value);
    }

    private static Object sampleOf(RecordComponent component) {
        Type type = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return SAMPLES.stream()
                .filter(((Class<?>) type)::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + type));
    }

    private static List<?> changesOf(Object value) {
        if (value instanceof String text) {
            return List.of(text + "x");
        } else if (value instanceof Money money) {
            return List.of(money.plusMinor(1));
        } else if (value instanceof Instant instant) {
            return List.of(instant.plusNanos(1));
        } else if (value instanceof LocalDate date) {
            return List.of(date.plusDays(1));
        } else if (value instanceof Integer number) {
            return List.of(number + 1);
        } else if (value instanceof Boolean flag) {
            return List.of(!flag);
        } else if (value instanceof RefundState state) {
            return List.of(state == RefundState.DRAFT ? RefundState.PAID : RefundState.DRAFT);
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? List.of() : List.of(list.subList(1, list.size()));
        } else if (value instanceof Record record) {
            return mutants(record);
        }
        return List.of();
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Record> build(Class<?> type, Object... arguments) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return Optional.of((Record) constructor.newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
