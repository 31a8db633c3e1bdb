package org.jiheng.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.function.Function;
import org.jiheng.shared.DecimalText;
import org.jiheng.shared.Money;
import org.jiheng.shared.Percentage;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** Decimals travel as strings, so that no client can lose a fen in a binary float; texts are kept in NFC. */
@Singleton
class JsonNumbers implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        var module = new SimpleModule("jiheng");
        written(module, Money.class);
        written(module, Percentage.class);
        written(module, Points.class);
        module.addSerializer(BigDecimal.class, new StdSerializer<>(BigDecimal.class) {
            @Override
            public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(value.toPlainString());
            }
        });
        read(module, Money.class, Money.INTEGER_DIGITS, Money.DECIMALS, Money::new);
        read(module, Points.class, Points.INTEGER_DIGITS, Points.DECIMALS, Points::new);
        module.addDeserializer(String.class, new StdDeserializer<>(String.class) {
            @Override
            public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return Normalizer.normalize(in.getText(), Normalizer.Form.NFC);
            }
        });
        mapper.registerModule(module);
    }

    private static <T> void written(SimpleModule module, Class<T> type) {
        module.addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(value.toString());
            }
        });
    }

    /** The contract has already refused what is no decimal; here a decimal is refused that the field cannot hold. */
    private static <T> void read(
            SimpleModule module, Class<T> type, int digits, int decimals, Function<BigDecimal, T> make) {
        module.addDeserializer(type, new StdDeserializer<>(type) {
            @Override
            public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                var value = DecimalText.parse(in.getText());
                if (value.scale() > decimals) {
                    return JsonBody.refuse(context, "too-many-decimals", decimals);
                }
                if (value.precision() - value.scale() > digits) {
                    return JsonBody.refuse(context, "too-large", digits);
                }
                try {
                    return make.apply(value);
                } catch (ArithmeticException negative) {
                    return JsonBody.refuse(context, "negative");
                }
            }
        });
    }
}
