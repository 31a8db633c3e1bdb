package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 指标值 and 实际完成值 as they are typed, with and without their unit. */
class QuantityTest {

    @ParameterizedTest(name = "“{0}”，单位 {1} → {2}，别的单位 {3}")
    @CsvSource(delimiter = ';', textBlock = """
            # 填报        ; 单位    ; 数     ; 别的单位
            95            ;         ; 95     ;
            ' 95 '        ; 人      ; 95     ;
            -0.5          ;         ; -0.5   ;
            95%           ; %       ; 95     ;
            95％          ; %       ; 95     ;
            95%           ; ％      ; 95     ;
            95％          ; ' ％ '  ; 95     ;
            '95 %'        ; %       ; 95     ;
            -3.5℃         ; ℃       ; -3.5   ;
            120人次       ; 人次    ; 120    ;
            90㎡          ; ' ㎡ '  ; 90     ;
            3元/月        ; 元/月   ; 3      ;
            3%            ; 人      ;        ; %
            3人           ; %       ;        ; 人
            5‰            ; %       ;        ; ‰
            95人          ;         ;        ;
            %             ; %       ;        ;
            完成          ; 人      ;        ;
            ≥95%          ; %       ;        ;
            1e5           ; 人      ;        ;
            5m²           ; ㎡      ;        ;
            1.2.3         ; %       ;        ;
            1.2.3%        ; %       ;        ;
            5人，6人      ; 人      ;        ;
            5一二三四五六七八九十一二三四五六七八九十   ; 人 ; ; 一二三四五六七八九十一二三四五六七八九十
            5一二三四五六七八九十一二三四五六七八九十百 ; 人 ; ;
            """)
    void aFigureIsItsNumberIfItsUnitIsTheRows(
            String text, @Nullable String unit, @Nullable BigDecimal number, @Nullable String otherUnit) {
        assertThat(Quantity.of(text, unit)).isEqualTo(new Quantity(number, otherUnit));
    }
}
