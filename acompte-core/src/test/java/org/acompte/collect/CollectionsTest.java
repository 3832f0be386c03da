package org.acompte.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CollectionsTest {

    @Test
    void two_versions_that_grow_from_one_list_never_see_each_other() {
        GrowingList<String> root = GrowingList.<String>empty().and("a").and("b");
        GrowingList<String> left = root.and("left");
        GrowingList<String> right = root.and("right");
        assertThat(root).containsExactly("a", "b");
        assertThat(left).containsExactly("a", "b", "left");
        assertThat(right).containsExactly("a", "b", "right");
        assertThat(GrowingList.copyOf(List.of("x")).and("y")).containsExactly("x", "y");
        assertThatThrownBy(() -> root.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> root.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void threads_that_append_to_one_version_each_get_their_own_element() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 500; round++) {
                GrowingList<Integer> shared = GrowingList.<Integer>empty().and(-1);
                List<Future<GrowingList<Integer>>> results = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    int mine = i;
                    results.add(threads.submit(() -> shared.and(mine)));
                }
                for (int i = 0; i < 4; i++) {
                    assertThat(results.get(i).get()).containsExactly(-1, i);
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void threads_that_read_a_list_and_longer_ones_at_once_see_all_elements() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 500; round++) {
                List<GrowingList<Integer>> versions = new ArrayList<>(List.of(GrowingList.<Integer>empty()));
                for (int i = 0; i < 20; i++) {
                    versions.add(versions.get(i).and(i));
                }
                List<Future<Boolean>> results = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    int first = 5 * i;
                    results.add(threads.submit(() -> {
                        boolean complete = true;
                        for (int at = 0; at <= 20; at++) {
                            GrowingList<Integer> list = versions.get((first + at) % 21);
                            complete &=
                                    list.stream().mapToInt(each -> each).sum() == list.size() * (list.size() - 1) / 2;
                        }
                        return complete;
                    }));
                }
                for (Future<Boolean> result : results) {
                    assertThat(result.get()).isTrue();
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_map_finds_what_was_put_and_earlier_versions_stay() {
        TextMap<Integer> map = TextMap.empty();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            String key = "FA-" + i % 3_000;
            map = map.with(key, i);
            expected.put(key, i);
        }
        TextMap<Integer> last = map;
        expected.forEach((key, value) -> assertThat(last.find(key)).contains(value));
        assertThat(last.with("FA-1", -1).get("FA-1")).isEqualTo(-1);
        assertThat(last.get("FA-1")).isEqualTo(3_001);
        assertThat(last.find("FA-3000")).isEmpty();
        assertThatThrownBy(() -> last.get("FA-3000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keys_of_the_same_hash_live_side_by_side() {
        List<String> same = List.of("AaAa", "BBBB", "AaBB", "BBAa");
        assertThat(same).extracting(String::hashCode).containsOnly("AaAa".hashCode());
        TextMap<Integer> map = TextMap.empty();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < same.size(); i++) {
                map = map.with(same.get(i), 10 * round + i);
            }
        }
        assertThat(map.with("C", 1).find("C")).contains(1);
        for (int i = 0; i < same.size(); i++) {
            assertThat(map.get(same.get(i))).isEqualTo(20 + i);
        }
        assertThat(map.find("AaAaAa")).isEmpty();
    }
}
